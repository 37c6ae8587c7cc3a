/** How bytes that say nothing about their encoding are read. */
export type Encoding = 'utf-8' | 'cyrillic' | 'kazakh' | 'iso-8859-5' | 'latin';

/**
 * The encoding of text as cameras and old programs leave it: UTF-8 where the bytes are valid UTF-8
 * (nothing else is so by chance), else Windows-1251 or Latin-1, told apart by how the letters
 * stand. Cyrillic words consist of high bytes from end to end; in western European words they
 * stand alone between plain letters.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (decodeUtf8(bytes) !== undefined) return 'utf-8';
  if (!looksCyrillic(bytes)) return 'latin';
  const text = CYRILLIC.decode(bytes);
  // Letters of қ, ң, ә and һ mean Kazakh where no Serbian ones stand beside them; the others alone
  // may be Ukrainian or Belarusian.
  return /[ЌќЅѕЈјЋћ]/.test(text) && !/[ЂђЉљЊњЏџ]/.test(text) ? 'kazakh' : 'cyrillic';
}

export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return LENIENT_UTF8.decode(bytes);
    case 'latin':
      return LATIN.decode(bytes);
    case 'iso-8859-5':
      return ISO_CYRILLIC.decode(bytes);
    case 'cyrillic':
      return CYRILLIC.decode(bytes);
    case 'kazakh':
      return CYRILLIC.decode(bytes).replace(
        /[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/g,
        (letter) => KAZAKH.get(letter) ?? letter,
      );
    default:
      return encoding satisfies never;
  }
}

/** Text of bytes whose encoding nobody says. */
export function decodeUndeclared(bytes: Uint8Array): string {
  return decodeCutUtf8(bytes) ?? decodeAs(bytes, encodingOf(bytes));
}

/**
 * The text that was meant where a program took UTF-8 for an old code page and encoded it once more
 * («РђРєРёРј», «Ð\u0090ÐºÐ¸Ð¼»); any other text as it is. Three letters in a row of such pairs, and nothing
 * else beside them, are no accident.
 */
export function mended(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  for (const table of [CYRILLIC_TABLE, LATIN_TABLE]) {
    const bytes = bytesIn(text, table);
    const meant = bytes && (decodeUtf8(bytes) ?? decodeCutUtf8(bytes));
    if (meant !== undefined && (meant.match(/[^\0-\x7f]/gu)?.length ?? 0) >= 3) return meant;
  }
  return text;
}

/** The bytes of a text in an old code page; undefined when it has signs that are not in it. */
function bytesIn(text: string, table: ReadonlyMap<string, number>): Buffer | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const byte = code < 0x80 ? code : table.get(sign);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/** Undefined when the bytes are no valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-8 that was cut in the middle of a letter at a byte limit, without that letter; undefined
 * when the bytes are something else. Unless the encoding was declared, bytes with no whole letter
 * beyond ASCII show nothing.
 */
export function decodeCutUtf8(bytes: Uint8Array, isDeclared = false): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return isDeclared || BEYOND_ASCII.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT_UTF8 = new TextDecoder('utf-8');
/** What the web calls Latin-1 is Windows-1252, which only adds signs where Latin-1 has controls. */
const LATIN = new TextDecoder('windows-1252');
const CYRILLIC = new TextDecoder('windows-1251');
const ISO_CYRILLIC = new TextDecoder('iso-8859-5');
const CYRILLIC_TABLE = tableOf(CYRILLIC);
const LATIN_TABLE = tableOf(LATIN);

/** The bytes of a code page by their signs; Latin-1's controls stand for themselves. */
function tableOf(decoder: typeof LATIN): ReadonlyMap<string, number> {
  const high = Array.from({ length: 0x80 }, (_, n) => n + 0x80);
  return new Map([
    ...high.slice(0, 0x20).map((byte) => [String.fromCharCode(byte), byte] as const),
    ...high.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  ]);
}

function looksCyrillic(bytes: Uint8Array): boolean {
  let together = 0;
  let mixed = 0;
  for (let at = 1; at < bytes.length; at++) {
    const before = kindOf(bytes[at - 1] ?? 0);
    const here = kindOf(bytes[at] ?? 0);
    if (before === 'high' && here === 'high') together += 1;
    else if (before !== here && before !== 'other' && here !== 'other') mixed += 1;
  }
  return together > mixed;
}

/** Letters of Windows-1251 above ASCII lie at C0–FF, with a few Kazakh and Russian ones below. */
function kindOf(byte: number): 'high' | 'plain' | 'other' {
  if (byte >= 0xc0 || KAZAKH_BYTES.has(byte)) return 'high';
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? 'plain' : 'other';
}

/**
 * ҚР СТ 1048-2002 (KZ-1048) puts the Kazakh letters in the places where Windows-1251 has Macedonian, Serbian
 * and Ukrainian ones. Programs of the time called both by one name.
 */
const KAZAKH: ReadonlyMap<string, string> = new Map([
  ['Ќ', 'Қ'],
  ['ќ', 'қ'],
  ['Ћ', 'Һ'],
  ['ћ', 'һ'],
  ['Ў', 'Ұ'],
  ['ў', 'ұ'],
  ['Ј', 'Ә'],
  ['ј', 'ә'],
  ['Ґ', 'Ө'],
  ['ґ', 'ө'],
  ['Є', 'Ғ'],
  ['є', 'ғ'],
  ['Ї', 'Ү'],
  ['ї', 'ү'],
  ['Ѕ', 'Ң'],
  ['ѕ', 'ң'],
]);
const KAZAKH_BYTES: ReadonlySet<number> = new Set([
  0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba,
  0xbc, 0xbd, 0xbe, 0xbf,
]);

/** Without what ends or pads a text in a file: NULs, white space at both ends, other line ends. */
export function trimmed(text: string): string {
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).replace(/\r\n?/g, '\n').trim();
}
