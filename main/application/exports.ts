import path from 'node:path';
import { downloadAddress } from '../../core/addresses.ts';
import type {
  ExportEvent,
  ExportRecord,
  FormatName,
  PackOptions,
} from '../../core/contract-shapes.ts';
import { compose } from '../../core/publication/compose.ts';
import type { Language } from '../../core/release/language.ts';
import { copyFields } from '../export/copy-fields.ts';
import { editionOf } from '../export/edition-of.ts';
import { formatsNamed } from '../export/formats.ts';
import { runExport } from '../export/run.ts';
import { ExportRefused } from '../export/target.ts';
import type { Host } from '../host.ts';
import { cardsIn } from '../library/card-files.ts';
import { contains } from '../library/contained.ts';
import type { Library } from '../library/library.ts';
import { NotReadError } from '../library/problems.ts';
import type { PhotoService } from '../photos/service.ts';
import { declaring, server } from './declared.ts';
import type { LongWork } from './long-work.ts';
import type { Outbox } from './outbox.ts';
import type { Session } from './session.ts';

export interface ExportsParts {
  readonly session: Session;
  readonly host: Host;
  readonly outbox: Outbox;
  readonly longWork: LongWork;
  readonly photoService: PhotoService;
}

interface RunInput {
  readonly release: string;
  readonly languages: readonly Language[];
  readonly formats: readonly FormatName[];
  readonly folder?: string | undefined;
  readonly pack?: PackOptions | undefined;
}

export function exportsRouter(parts: ExportsParts) {
  const { exports } = server;
  const { session, host, longWork } = parts;
  return {
    run: exports.run.handler(({ input, signal }) =>
      declaring(longWork.during(signal, (stop) => run(parts, session.library(), input, stop))),
    ),
    fields: exports.fields.handler(async ({ input }) => {
      const library = session.library();
      const { release, photos } = await library.read(input.release);
      const files = await library.cards();
      const options = { languages: [input.language] };
      return copyFields(compose(release, photos, files.office, cardsIn(files), options));
    }),
    list: exports.list.handler(async ({ input }) => [
      ...(await session.library().exports(input.release)),
    ]),
    open: exports.open.handler(async ({ input }) => {
      const at = await exportedPath(session.library(), input);
      if (at !== undefined && isDocument(at)) await host.open(at);
      return {};
    }),
    reveal: exports.reveal.handler(async ({ input }) => {
      const at = await exportedPath(session.library(), input);
      if (at !== undefined) await host.reveal(at);
      return {};
    }),
  };
}

async function* run(
  { host, outbox, photoService }: ExportsParts,
  library: Library,
  input: RunInput,
  signal: AbortSignal,
): AsyncGenerator<ExportEvent, void, void> {
  const { release, photos } = await library.read(input.release).catch((error: unknown) => {
    throw error instanceof NotReadError
      ? new ExportRefused('unreadable', error.path, error)
      : error;
  });
  if (release.trashedAt) throw new ExportRefused('in-trash', '');
  const files = await library.cards();
  const { office } = files;
  const source = {
    release,
    photos,
    office,
    cards: cardsIn(files),
    officeFolder: library.folder,
  };
  const { edition, logo, unwritten } = await editionOf(
    source,
    input.languages,
    photoService,
    input.pack?.pattern ?? (await library.captions()).filePattern,
  );
  const chosen = input.folder ?? host.settings.get().exportFolder;
  const byDownload = input.folder === undefined && host.abilities.transfers;
  const target = byDownload ? await outbox.folder() : chosen;
  // A relative folder would be one of the program's own, wherever that was started.
  if (target === undefined || !path.isAbsolute(target)) {
    throw new ExportRefused('missing', target ?? '');
  }
  const formats = await formatsNamed(input.formats);
  const events = runExport(
    {
      edition,
      photos,
      photosFolder: path.join(library.releaseFolder(input.release), 'photos'),
      ...(logo && { logo }),
      formats,
      pack: {
        keepCamera: input.pack?.keepCamera ?? false,
        keepPosition: input.pack?.keepPosition ?? false,
        shortCredit: office.iptcCreditShort,
      },
      target,
      library: library.folder,
      photoService,
    },
    signal,
  );
  for await (const event of events) {
    if (event.type !== 'done') {
      yield event;
      continue;
    }
    const { result } = event;
    outbox.add(input.release, result.id, result.folder);
    const record = {
      id: result.id,
      at: new Date().toISOString(),
      version: release.version,
      revision: release.revision,
      folder: result.folder,
      formats: formats.map(({ name }) => name),
      languages: edition.publications.map(({ language }) => language),
      files: result.files,
    };
    await library
      .recordExport(input.release, record, { release, photos })
      // The files went out all the same, and whoever waits for them must be told where they are.
      .catch((error: unknown) => host.log.warn('export not recorded', { error: String(error) }));
    yield {
      type: 'done',
      result: {
        ...result,
        ...(unwritten.length > 0 && { unwritten: [...unwritten] }),
        ...(byDownload && { download: downloadAddress(input.release, result.id) }),
      },
    };
  }
}

/** The folder of an export, or one of the files that it is known to have. */
async function exportedPath(
  library: Library,
  input: { readonly release: string; readonly id: string; readonly path?: string | undefined },
): Promise<string | undefined> {
  const records = await library.exports(input.release);
  const record: ExportRecord | undefined = records.find(({ id }) => id === input.id);
  if (!record?.present) return undefined;
  if (input.path === undefined) return record.folder;
  const file = record.files.find((known) => known.path === input.path);
  const at = file && path.join(record.folder, ...file.path.split('/'));
  return at !== undefined && contains(record.folder, at) ? at : undefined;
}

/**
 * What an export consists of and nothing that the system would run: the record may come from
 * another computer, by way of a synced library.
 */
function isDocument(at: string): boolean {
  return /\.(html|docx|txt|csv|jpe?g|webp|avif|png|tiff?|gif|heic)$/i.test(at);
}
