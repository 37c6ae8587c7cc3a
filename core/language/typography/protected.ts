/**
 * What typography must not touch: addresses, e-mails, telephone numbers, codes, file names, tags.
 * They are taken out, and put back when the rest is done.
 */
const PROTECTED = new RegExp(
  [
    // Addresses with and without a scheme, e-mails.
    String.raw`(?:https?|ftp|mailto|tel):\S*[^\s.,;:!?»”)\]]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s»”]*)?`,
    // Telephone numbers: a plus, or digits in at least three groups.
    String.raw`\+\d[\d\s()–-]{6,}\d`,
    String.raw`(?<![\p{L}\p{N}])\d+(?:[-–/]\d+){2,}`,
    String.raw`(?<![\p{L}\p{N}])8[\s-]?\(\d{3,5}\)[\d\s-]{5,}\d`,
    // Codes and file names: Latin letters joined with figures, lines below, slashes; tags.
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?<![\p{L}\p{N}])[\w]*[A-Za-z][\w]*(?:[-_/\\.]\w+)*[-_/\\]\w*\d[\w-]*`,
    String.raw`(?<![\p{L}\p{N}])\w+_\w+(?:\.\w+)?`,
  ].join('|'),
  'gu',
);

/** A character of private use stands for each of them. */
const PLACE = '\uE000';

/** `change` gets the text without them, and the way to put them back into what it makes of it. */
export function withProtected(
  text: string,
  change: (rest: string, whole: (changed: string) => string) => string,
): string {
  if (text.includes(PLACE)) return text;
  const kept: string[] = [];
  const rest = text.replace(PROTECTED, (found) => {
    kept.push(found);
    return PLACE;
  });
  const whole = (changed: string) => {
    let at = 0;
    return kept.length === 0 ? changed : changed.replaceAll(PLACE, () => kept[at++] ?? '');
  };
  return whole(change(rest, whole));
}

/** Where in a text they stand. */
export function protectedRanges(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(PROTECTED)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}
