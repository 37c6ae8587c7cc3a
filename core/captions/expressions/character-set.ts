/** Whether a code point belongs. */
export type CharacterTest = (point: number) => boolean;

const matching = (pattern: RegExp): CharacterTest =>
  remembering((point) => pattern.test(String.fromCodePoint(point)));

/** Latin and Cyrillic lie below this point, and nearly every character that is ever asked about. */
const REMEMBERED = 0x600;

/** Asks once per character of the usual alphabets. */
export function remembering(test: CharacterTest): CharacterTest {
  const known = new Int8Array(REMEMBERED);
  return (point) => {
    if (point >= REMEMBERED) return test(point);
    const before = known[point];
    if (before) return before > 0;
    const belongs = test(point);
    known[point] = belongs ? 1 : -1;
    return belongs;
  };
}

/** A letter of any alphabet counts: Kazakh words must not end at «ә». */
export const isWordPoint: CharacterTest = (point) => {
  if (point < 0x80) {
    return (
      (point >= 0x30 && point <= 0x39) ||
      (point >= 0x41 && point <= 0x5a) ||
      point === 0x5f ||
      (point >= 0x61 && point <= 0x7a)
    );
  }
  return WORD(point);
};
const WORD = matching(/^[\p{L}\p{M}\p{N}_]$/u);
const SPACE = matching(/^\s$/u);
const isDigit: CharacterTest = (point) => point >= 0x30 && point <= 0x39;

export const anyButBreak: CharacterTest = (point) =>
  point !== 0x0a && point !== 0x0d && point !== 0x2028 && point !== 0x2029;

/** The set behind `\d`, `\W` and the like; undefined for another letter. */
export function namedSet(letter: string): CharacterTest | undefined {
  switch (letter) {
    case 'd':
      return isDigit;
    case 'D':
      return not(isDigit);
    case 'w':
      return isWordPoint;
    case 'W':
      return not(isWordPoint);
    case 's':
      return SPACE;
    case 'S':
      return not(SPACE);
    default:
      return undefined;
  }
}

/** `\p{Lu}`, `\p{Script=Cyrillic}`; undefined for a property that Unicode does not have. */
export function propertySet(name: string, negated: boolean): CharacterTest | undefined {
  if (!/^[A-Za-z_=]{1,40}$/.test(name)) return undefined;
  try {
    const test = matching(new RegExp(`^\\p{${name}}$`, 'u'));
    return negated ? not(test) : test;
  } catch {
    return undefined;
  }
}

export const not =
  (test: CharacterTest): CharacterTest =>
  (point) =>
    !test(point);

export const oneOf =
  (tests: readonly CharacterTest[]): CharacterTest =>
  (point) =>
    tests.some((test) => test(point));

export const between =
  (from: number, to: number): CharacterTest =>
  (point) =>
    point >= from && point <= to;

/** One character; in any case of letters unless `matchCase`. */
export function exactly(point: number, matchCase: boolean): CharacterTest {
  if (matchCase) return (other) => other === point;
  const [lower, upper] = [lowerOf(point), upperOf(point)];
  return (other) => other === point || other === lower || other === upper;
}

export function inAnyCase(test: CharacterTest): CharacterTest {
  return remembering((point) => test(point) || test(lowerOf(point)) || test(upperOf(point)));
}

const lowerOf = (point: number) => single(String.fromCodePoint(point).toLowerCase()) ?? point;
const upperOf = (point: number) => single(String.fromCodePoint(point).toUpperCase()) ?? point;

/** Some letters become two in the other case; those are left as they are. */
function single(letter: string): number | undefined {
  const point = letter.codePointAt(0);
  return point !== undefined && String.fromCodePoint(point) === letter ? point : undefined;
}
