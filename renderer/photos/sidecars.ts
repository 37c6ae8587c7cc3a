import i18next from 'i18next';
import type { Language } from '../../core/release/language.ts';
import { PHOTO_FAILURES } from '../../core/release/photo-failure.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { flush } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { isPicked, type Shot } from './shots.ts';

/** Whether it is known where the photo's original lies: of what a browser sent up nobody knows. */
export function hasOriginal(shot: Shot): boolean {
  return isPicked(shot) && shot.photo.origin !== undefined;
}

/**
 * Writes the words of these photos into small files beside the originals, where these lie outside
 * of the library. The originals keep every byte.
 */
export async function writeSidecars(
  release: string,
  ids: readonly string[],
  languages: readonly Language[],
): Promise<void> {
  // What goes into the files is what is saved.
  await flush();
  let written = 0;
  const reasons: string[] = [];
  try {
    const input = { release, ids: [...ids], languages: [...languages] };
    for await (const event of await client.photos.sidecars(input)) {
      if (event.type === 'written') written += 1;
      else reasons.push(event.reason);
    }
  } catch (error) {
    notify({ tone: 'error', text: failureWords(error) });
  }
  if (written > 0)
    notify({ tone: 'done', text: i18next.t('sheet.sidecarsWritten', { count: written }) });
  const [reason] = reasons;
  if (reason === undefined) return;
  const known = PHOTO_FAILURES.find((one) => one === reason) ?? 'unreadable';
  const why = i18next.t(`sheet.sidecar_${known}`, {
    defaultValue: i18next.t(`photos.failure_${known}`),
  });
  notify({
    tone: 'error',
    text: i18next.t('sheet.sidecarsFailed', { count: reasons.length, why }),
  });
}
