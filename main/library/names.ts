import { join, parse } from 'node:path';

/** The end of every name under which something lies only while it is being written. */
export const TEMPORARY = '.pressdesk-tmp';

/** Windows cuts paths at 260; the rest is left for the folder to which a library is moved. */
export const LONGEST_PATH = 200;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** What Windows forbids in a name, and what a shell or an address would trip over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant.
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*#%\u2028\u2029\u200b-\u200f\u202a-\u202e]/g;

/**
 * Whether `name` can be joined to a folder without leaving it: one plain name, the same on every
 * system. The gate before every path that is made from something read or received.
 */
export function isPlainName(name: string): boolean {
  return name !== '' && name === safeName(name);
}

/**
 * The nearest name that every system takes: composed Unicode (NFC), nothing forbidden, not
 * reserved, no dot or space at either end, at most `longest` characters and 180 bytes. Its
 * ending survives. Never empty.
 */
export function safeName(name: string, longest = 80): string {
  const { name: stem, ext } = splitEnding(name.normalize('NFC').replace(FORBIDDEN, '-'));
  const room = longest - ext.length;
  let short = trimmed([...stem].slice(0, Math.max(1, room)).join(''));
  while (Buffer.byteLength(short + ext) > 180) short = trimmed([...short].slice(0, -1).join(''));
  if (short === '') short = 'file';
  // `NUL.tar.gz` is the device NUL as well: what counts is all before the first dot.
  const device = short.split('.')[0] ?? '';
  return `${RESERVED.test(device.trimEnd()) ? `_${short}` : short}${ext}`;
}

/** Dots in front would hide a file; behind, with spaces, Windows drops them silently. */
function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
}

function splitEnding(name: string): { name: string; ext: string } {
  const { name: stem, ext } = parse(name);
  return /^\.[\p{L}\p{N}]{1,11}$/u.test(ext) ? { name: stem, ext } : { name, ext: '' };
}

/** Two names with the same key are one file on Windows, on macOS or in a synced folder. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** `wanted` made safe, with `-2`, `-3`, … before its ending while another file has that name. */
export function freeName(wanted: string, taken: Iterable<string>, longest = 80): string {
  const keys = new Set([...taken].map(nameKey));
  const safe = safeName(wanted, longest);
  if (!keys.has(nameKey(safe))) return safe;
  const { name, ext } = splitEnding(safe);
  for (let i = 2; ; i++) {
    const mark = `-${i}`;
    const next = safeName(
      `${[...name].slice(0, longest - ext.length - mark.length).join('')}${mark}${ext}`,
      longest,
    );
    if (!keys.has(nameKey(next))) return next;
  }
}

/** How long a name may be in `folder` so that its path stays short enough; at least 20. */
export function roomFor(folder: string): number {
  return Math.max(20, Math.min(80, LONGEST_PATH - join(folder, 'x').length + 1));
}

/** A moment as a name: `2026-09-18T053000123Z`. Sorts by time, has no colon. */
export function timeName(at: Date): string {
  return at.toISOString().replace(/[:.]/g, '');
}
