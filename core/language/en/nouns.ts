/** Plurals that no rule gives; the last word of a compound decides (spokesman – spokesmen). */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['ox', 'oxen'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['analysis', 'analyses'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['thesis', 'theses'],
  ['emphasis', 'emphases'],
  ['diagnosis', 'diagnoses'],
  ['axis', 'axes'],
  ['datum', 'data'],
  ['stratum', 'strata'],
  ['bacterium', 'bacteria'],
  ['stimulus', 'stimuli'],
  ['alumnus', 'alumni'],
  ['nucleus', 'nuclei'],
  ['quiz', 'quizzes'],
  ['bus', 'buses'],
  ['gas', 'gases'],
]);

const UNCHANGED: ReadonlySet<string> = new Set([
  'sheep',
  'fish',
  'deer',
  'aircraft',
  'series',
  'species',
  'headquarters',
  'news',
  'means',
  'tenge',
  'personnel',
  'staff',
  'livestock',
]);

/** f to v: halves, lives, shelves; others only add s (roofs, chiefs). */
const F_TO_V = /(?:hal|li|wi|kni|lea|loa|shel|thie|wol|cal|scar|el|sel)(?:f|fe)$/;

/** o to oes; others only add s (photos, videos). */
const O_TO_OES = /(?:hero|potato|tomato|echo|veto|torpedo|embargo|cargo)$/;

/**
 * The plural of a noun or of a phrase that ends in it: participants, deputy akims, press
 * secretaries, chairs of the maslikhat. With "of" the noun before it is the head.
 */
export function englishPluralOf(phrase: string): string {
  const of = /^(.+?)((?:-in-|\s(?:of|in|for|at|to|on)\s).+)$/i.exec(phrase);
  if (of) return englishPluralOf(of[1] ?? '') + (of[2] ?? '');
  const last = /[\p{L}'’]+$/u.exec(phrase)?.[0];
  if (last === undefined) return phrase;
  return phrase.slice(0, phrase.length - last.length) + pluralOfWord(last);
}

function pluralOfWord(word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return `${word}s`;
  const lower = word.toLowerCase();
  if (UNCHANGED.has(lower)) return word;
  for (const [one, many] of IRREGULAR) {
    const compound = ['man', 'woman', 'child', 'person', 'foot', 'mouse'].includes(one);
    if (
      lower === one ||
      (compound && lower.endsWith(one) && !/(?:human|german|ottoman)$/.test(lower))
    ) {
      const kept = word.slice(0, word.length - one.length);
      const first = word.charAt(kept.length);
      return kept + (first === first.toLowerCase() ? many : first + many.slice(1));
    }
  }
  if (F_TO_V.test(lower)) return `${word.replace(/fe?$/, '')}ves`;
  if (/[^aeiou]y$/.test(lower) || /quy$/.test(lower)) {
    // A name keeps its y: the Kennedys.
    return word === lower ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (/(?:s|x|z|sh|ch)$/.test(lower) && !/(?:stomach|monarch|patriarch|epoch)$/.test(lower)) {
    return `${word}es`;
  }
  return O_TO_OES.test(lower) ? `${word}es` : `${word}s`;
}

/** The possessive: the akim's, the residents', Zhanas's. Style: 's after a singular in s too. */
export function englishPossessive(phrase: string, plural = false): string {
  return plural && /s$/i.test(phrase) ? `${phrase}’` : `${phrase}’s`;
}
