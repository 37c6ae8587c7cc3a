import { translatorAddress } from '../../core/addresses.ts';
import { compose } from '../../core/publication/compose.ts';
import type { Language } from '../../core/release/language.ts';
import { importWord } from '../documents/import-word.ts';
import type { Format } from '../export/format.ts';
import { runExport } from '../export/run.ts';
import { ExportRefused } from '../export/target.ts';
import type { Host } from '../host.ts';
import { cardsIn } from '../library/card-files.ts';
import type { PhotoService } from '../photos/service.ts';
import { server } from './declared.ts';
import type { Inbox } from './inbox.ts';
import type { Session } from './session.ts';

export interface DocumentsParts {
  readonly session: Session;
  readonly host: Host;
  readonly inbox: Inbox;
  readonly photoService: PhotoService;
}

export function documentsRouter(parts: DocumentsParts) {
  const { host, inbox } = parts;
  return {
    importWord: server.documents.importWord.handler(async ({ input, errors, signal }) => {
      const path = await inbox.pathOf(input);
      if (path === undefined) throw errors.UNREADABLE({ data: { reason: 'broken' } });
      const answer = await importWord(path, () => host.spawnWorker('documents'), {
        ...(signal && { signal }),
      });
      if (answer.status === 'failed') {
        host.log.info('document not read', { reason: answer.reason });
        throw errors.UNREADABLE({ data: { reason: answer.reason } });
      }
      const { html, left, tracked } = answer;
      const pictures: { upload: string; name: string }[] = [];
      for (const { name, bytes } of answer.pictures) {
        // The photo worker takes files: a picture waits where uploads do.
        pictures.push({ upload: await inbox.receive(name, streamOf(bytes)), name });
      }
      return { html, pictures, left, tracked };
    }),
    translatorFile: server.documents.translatorFile.handler(({ input }) =>
      host.abilities.transfers
        ? { download: translatorAddress(input.release, input.from, input.to) }
        : writeTranslatorFile(parts, input),
    ),
  };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Goes the way of an export, into a fresh folder; it is none, so it is not recorded as one. */
async function writeTranslatorFile(
  { session, host, photoService }: DocumentsParts,
  {
    release: id,
    from,
    to,
  }: { readonly release: string; readonly from: Language; readonly to: Language },
): Promise<{ readonly file?: string }> {
  const library = session.library();
  const { release, photos } = await library.read(id);
  const { translatorFile } = await import('../export/translator/translator-file.ts');
  const made = await translatorFile(release, photos, { from, to });
  if (!made) throw new ExportRefused('nothing-to-export', '');
  const files = await library.cards();
  const { office } = files;
  const cards = cardsIn(files);
  const target = host.settings.get().exportFolder ?? (await host.pickFolder({ title: made.name }));
  if (target === undefined) return {};
  const format: Format = {
    name: 'docx',
    purposes: [],
    render: async () => [{ path: made.name, language: to, bytes: made.bytes }],
  };
  const events = runExport({
    edition: compose(release, photos, office, cards, { languages: [from] }),
    photos,
    photosFolder: library.releaseFolder(id),
    formats: [format],
    target,
    library: library.folder,
    photoService,
  });
  for await (const event of events) {
    if (event.type !== 'done') continue;
    await host.reveal(event.result.folder);
    return { file: event.result.folder };
  }
  return {};
}
