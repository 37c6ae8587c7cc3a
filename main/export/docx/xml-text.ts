/**
 * Text that an XML 1.0 document can hold (its section 2.2): control characters, halves of
 * surrogate pairs and the two non-characters go, everything else stays. Word refuses a whole
 * file for one of them. A tab would be a jump to the next stop, so it becomes a space.
 */
export function xmlText(text: string): string {
  return text.replace(/\t/g, ' ').replace(FORBIDDEN, '');
}

/** The same, on one line: for properties and alternative texts, where a break means nothing. */
export function xmlLine(text: string): string {
  return xmlText(text).replace(/\s+/gu, ' ').trim();
}

/** The lines of a text: Word breaks a line by an element, not by a sign. */
export function xmlLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\v]/u).map(xmlText);
}

// With the u flag a lone surrogate is a code point of its own, and a pair is not touched.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
