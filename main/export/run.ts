import { rm } from 'node:fs/promises';
import type { ExportEvent, ExportedPhoto, ExportRefusal } from '../../core/contract-shapes.ts';
import type { Edition } from '../../core/publication/edition.ts';
import { embargoSuffix } from '../../core/publication/embargo-name.ts';
import { newId } from '../../core/release/id.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { PhotoService } from '../photos/service.ts';
import type { Format } from './format.ts';
import { publishFolder } from './publish-folder.ts';
import { makeStaging, type PhotoOutcome, type Staging } from './staging.ts';
import { ExportRefused, makePart, openTarget, refusalOf } from './target.ts';
import { createFileWriter } from './write-files.ts';

/** What of the camera's notes stays in copies at full size, and the office's short credit. */
export interface PackTerms {
  readonly keepCamera: boolean;
  readonly keepPosition: boolean;
  /** Latin, at most 32 bytes, for IPTC's older format. */
  readonly shortCredit?: string | undefined;
}

export interface ExportRequest {
  readonly edition: Edition;
  /** photos.json, for the names of the originals. */
  readonly photos: Photos;
  /** Where the originals lie. */
  readonly photosFolder: string;
  /** Path of the letterhead's logo, when there is one. */
  readonly logo?: string;
  readonly formats: readonly Format[];
  /** For formats that copy photos at full size. */
  readonly pack?: PackTerms;
  /** An existing folder; the export becomes a new folder in it. */
  readonly target: string;
  /** The library's folder: nothing is exported into it. */
  readonly library?: string;
  readonly photoService: PhotoService;
}

/**
 * Runs one export into a fresh folder `<slug>-<date>-v<version>` in the target. Everything is
 * written into a hidden folder beside it that is moved into place when whole, so that an export
 * that was cancelled, failed or killed is never taken for a finished one.
 *
 * A photo that cannot be read is left out and reported with its reason; the rest goes on.
 * Cancelled by the signal or by leaving the loop. The last event is `done`.
 *
 * @throws ExportRefused when nothing went out; the target is then as it was before
 */
export async function* runExport(
  request: ExportRequest,
  signal?: AbortSignal,
): AsyncGenerator<ExportEvent, void, void> {
  const started = performance.now();
  const { edition, formats } = request;
  if (formats.length === 0 || edition.publications.length === 0) {
    throw new ExportRefused('nothing-to-export', request.target);
  }
  const target = await openTarget(request.target, request.library);
  const name = folderName(edition);
  const part = await makePart(target, name, newId());
  const leaving = new AbortController();
  const stop = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal;
  let staging: Staging | undefined;
  try {
    staging = await makeStaging(request, part, stop);
    const reports: ExportedPhoto[] = [];
    if (staging.total > 0) yield { type: 'photo', done: 0, total: staging.total };
    for await (const outcome of staging.outcomes) {
      refuseIfStopped(stop, outcome, request.target);
      reports.push(outcome.report);
      yield {
        type: 'photo',
        done: reports.length,
        total: staging.total,
        current: outcome.report.file,
      };
    }
    const files = createFileWriter(part, edition, staging);
    for (const [done, format] of formats.entries()) {
      yield { type: 'format', done, total: formats.length, format: format.name };
      if (stop.aborted) throw new ExportRefused('cancelled', request.target);
      await files.write(format);
    }
    const written = await files.finish();
    if (stop.aborted) throw new ExportRefused('cancelled', request.target);
    const folder = await publishFolder(part, target, name);
    yield {
      type: 'done',
      result: {
        id: newId(),
        folder,
        files: written,
        photos: inOrder(reports, edition),
        seconds: Math.round(performance.now() - started) / 1000,
      },
    };
  } catch (error) {
    if (error instanceof ExportRefused) throw error;
    throw new ExportRefused(refusalOf(error), request.target, error);
  } finally {
    leaving.abort();
    // A photo that is still being written would otherwise make files in a folder that is gone.
    await staging?.settled();
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** `<slug>-<YYYY-MM-DD>-v<version>`, by the release's own date, and the embargo when there is one. */
function folderName(edition: Edition): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(edition.publishedAt)?.[0] ?? 'undated';
  return `${edition.slug}-${date}-v${edition.version}${embargoSuffix(edition.embargoUntil)}`;
}

function refuseIfStopped(stop: AbortSignal, outcome: PhotoOutcome, target: string): void {
  if (stop.aborted) throw new ExportRefused('cancelled', target);
  const refusal = outcome.reason === undefined ? undefined : targetRefusal(outcome.reason);
  if (refusal) throw new ExportRefused(refusal, target);
}

/** The failures of a photo that are the target's fault and not the photo's. */
function targetRefusal(reason: string): ExportRefusal | undefined {
  switch (reason) {
    case 'disk-full':
      return 'disk-full';
    case 'unwritable':
      return 'read-only';
    default:
      return undefined;
  }
}

/** Photos end in the order in which they are ready; they are reported in that of the release. */
function inOrder(reports: readonly ExportedPhoto[], edition: Edition): ExportedPhoto[] {
  const place = new Map(edition.photos.map((photo, index) => [photo.id, index]));
  return [...reports].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
