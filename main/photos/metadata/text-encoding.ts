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
  // Letters of қ, ң and һ mean Kazakh; the others alone may be Ukrainian or Belarusian.
  return /[ЌќЅѕЏџ]/.test(CYRILLIC.decode(bytes)) ? 'kazakh' : 'cyrillic';
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
        /[ЌќЏџЎўЈјҐґЄєЇїЅѕ]/g,
        (letter) => KAZAKH.get(letter) ?? letter,
      );
    default:
      return encoding satisfies never;
  }
}

/** Text of bytes whose encoding nobody says. */
export function decodeUndeclared(bytes: Uint8Array): string {
  return decodeAs(bytes, encodingOf(bytes));
}

/** Undefined when the bytes are no valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT_UTF8 = new TextDecoder('utf-8');
/** What the web calls Latin-1 is Windows-1252, which only adds signs where Latin-1 has controls. */
const LATIN = new TextDecoder('windows-1252');
const CYRILLIC = new TextDecoder('windows-1251');
const ISO_CYRILLIC = new TextDecoder('iso-8859-5');

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
 * ҚР СТ 1048-2002 puts the Kazakh letters in the places where Windows-1251 has Macedonian, Serbian
 * and Ukrainian ones. Programs of the time called both by one name.
 */
const KAZAKH: ReadonlyMap<string, string> = new Map([
  ['Ќ', 'Қ'],
  ['ќ', 'қ'],
  ['Џ', 'Һ'],
  ['џ', 'һ'],
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
  0x8d, 0x8f, 0x9d, 0x9f, 0xa1, 0xa2, 0xa3, 0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba,
  0xbc, 0xbd, 0xbe, 0xbf,
]);

/** Without what ends or pads a text in a file: NULs, white space at both ends, other line ends. */
export function trimmed(text: string): string {
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).replace(/\r\n?/g, '\n').trim();
}
