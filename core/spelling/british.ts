/**
 * British spellings by the American ones that the dictionary has: "centre", "organise", "labour".
 * The dictionary of npm is American; an office may write either.
 */
const PAIRS: readonly (readonly [british: RegExp, american: string])[] = [
  [
    /^((?:de)?(?:col|fav|harb|hon|lab|neighb|behavi|endeav|flav|hum|rum|sav|vap|vig|arm|parl|cand|ard|splend|tum|val))our/,
    '$1or',
  ],
  [/(cent|theat|(?:^|[a-z])met|lit|fib|calib)re(s|d)?$/, '$1er$2'],
  [/([a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/lys(e|ed|es|ing)$/, 'lyz$1'],
  [/ogue(s?)$/, 'og$1'],
  [/^programme(s?)$/, 'program$1'],
  [/l(led|ling|ler|lers)$/, '$1'],
  [/^(defen|offen|licen|preten)ce(s?)$/, '$1se$2'],
];

/** How the dictionary would have a word; none when nothing British is in it. */
export function americanSpellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return PAIRS.filter(([british]) => british.test(lower)).map(([british, american]) =>
    lower.replace(british, american),
  );
}
