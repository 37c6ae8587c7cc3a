/**
 * Why a photo could not be read, shown or exported. The words for a person are in the catalogues;
 * nothing that a library says in English ever stands for them.
 *
 * - `empty`: the file has no bytes.
 * - `not-a-photo`: by its content it is no picture at all (a text, a folder, a drawing in SVG).
 * - `unsupported`: a picture of a kind that is not read here.
 * - `truncated`: the file ends too early, as after a copy that broke off.
 * - `damaged`: it has the right kind and length, but cannot be decoded.
 * - `too-large`: more pixels or bytes than are safe to decode.
 * - `unreadable`: it is there, but the system refuses to read it.
 * - `vanished`: it is not there, or no longer there.
 * - `changed`: it is another file now than the one that was added to the release.
 * - `disk-full`: no space for what should be written.
 * - `unwritable`: the target folder refuses to be written to.
 * - `timeout`: it took longer than any photo should.
 * - `crashed`: it ended the photo worker, alone and in a fresh process.
 * - `unverified`: what was read back from a written file is not what should stand in it.
 * - `cancelled`: somebody asked to stop.
 */
export const PHOTO_FAILURES = [
  'empty',
  'not-a-photo',
  'unsupported',
  'truncated',
  'damaged',
  'too-large',
  'unreadable',
  'vanished',
  'changed',
  'disk-full',
  'unwritable',
  'timeout',
  'crashed',
  'unverified',
  'cancelled',
] as const;
export type PhotoFailure = (typeof PHOTO_FAILURES)[number];
