/**
 * What typography must not touch: addresses, e-mails, telephone numbers, codes, file names, tags.
 * They are taken out, and put back when the rest is done.
 */
const PROTECTED = new RegExp(
  [
    // Addresses with and without a scheme, e-mails.
    String.raw`(?:https?|ftp|mailto|tel):\S*[^\s.,;:!?»”)\]]`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s»”]*)?`,
    // Telephone numbers: a plus, or digits in at least three groups.
    String.raw`\+\d[\d\s()–-]{6,}\d`,
    String.raw`(?<![\p{L}\p{N}])\d+(?:[-–/]\d+){2,}`,
    String.raw`(?<![\p{L}\p{N}])8[\s-]?\(\d{3,5}\)[\d\s-]{5,}\d`,
    // Tags, and what may be a code or a file's name, which `isCode` decides: an expression that
    // decides it by itself takes minutes over a line of underscores.
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?<token>(?<![\p{L}\p{N}_])\w+(?:[-/\\.]\w+)*)`,
  ].join('|'),
  'gu',
);

/** Lines below, or Latin letters that are joined with figures by a hyphen, a slash, a line below. */
function isCode(token: string): boolean {
  if (/\w_\w/.test(token)) return true;
  const [first = '', ...joined] = token.split(/[-/\\]/);
  return /[A-Za-z]/.test(first) && joined.some((part) => /^[A-Za-z0-9]*\d/.test(part));
}

/** A character of private use stands for each of them. */
const PLACE = '\uE000';

/** `change` gets the text without them, and the way to put them back into what it makes of it. */
export function withProtected(
  text: string,
  change: (rest: string, whole: (changed: string) => string) => string,
): string {
  if (text.includes(PLACE)) return text;
  const kept: string[] = [];
  const rest = text.replace(PROTECTED, (found, token: string | undefined) => {
    if (token !== undefined && !isCode(token)) return found;
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
  return [...text.matchAll(PROTECTED)]
    .filter(({ groups }) => groups?.token === undefined || isCode(groups.token))
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
}
