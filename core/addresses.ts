import { canonicalJson, hashText } from './release/hash.ts';
import type { Language } from './release/language.ts';
import type { PictureUse, PictureWork } from './release/photos.ts';

/**
 * The addresses of what a page loads besides the contract's calls. All are relative to the
 * page's own origin, so that they are the same under `app://` and on loopback.
 */

/** A picked photo by its file name in the release, at most `edge` pixels on its long side. */
export function photoAddress(release: string, file: string, edge: number): string {
  return `/photo/${encodeURIComponent(release)}/${encodeURIComponent(file)}?edge=${edge}`;
}

/**
 * A picked photo as it goes out for a use: straightened, cut, with its hidden areas hidden. What
 * is saved is shown; `work` is in the address so that a picture is fetched anew after it changed.
 */
export function shownPhotoAddress(
  release: string,
  file: string,
  edge: number,
  use: PictureUse,
  work: PictureWork | undefined,
): string {
  return `${photoAddress(release, file, edge)}&use=${use}&work=${workStamp(work)}`;
}

/** Changes with the picture work. */
export function workStamp(work: PictureWork | undefined): string {
  return work ? hashText(canonicalJson(work)) : 'none';
}

/** An incoming photo, by id. */
export function incomingAddress(release: string, id: string, edge: number): string {
  return `/incoming/${encodeURIComponent(release)}/${encodeURIComponent(id)}?edge=${edge}`;
}

/**
 * The small picture that the camera itself put into a file, to be shown at once and then replaced
 * by the real one; where there is none, the real one. Takes the address of either kind of photo.
 */
export function embeddedAddress(address: string): string {
  return `${address}&embedded=1`;
}

/** The real page of a saved release; `revision` only makes a reload fetch anew. */
export function previewAddress(release: string, language: Language, revision: number): string {
  return `/preview/${encodeURIComponent(release)}/${language}?revision=${revision}`;
}

/** The office's logo by its file name beside the profile. */
export function logoAddress(file: string): string {
  return `/logo/${encodeURIComponent(file)}`;
}

/** POST one file as the body, its name URI-encoded in the header `x-file-name`; answers `{ upload }`. */
export const UPLOAD_ADDRESS = '/upload';

/** GET: a ZIP of an export that has not been given a folder. */
export function downloadAddress(release: string, exported: string): string {
  return `/download/${encodeURIComponent(release)}/${encodeURIComponent(exported)}`;
}

/** GET: the file for a translator, of the release as it is saved. */
export function translatorAddress(release: string, from: Language, to: Language): string {
  return `/translator/${encodeURIComponent(release)}/${from}/${to}`;
}
