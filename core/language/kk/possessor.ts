import { exceptionOf } from './exceptions.ts';

export type KazakhKind = 'word' | 'name' | 'position' | 'town';

/** What follows a place's name and takes its possessor: Атырау қаласы, Үлгітау облысы. */
const DESIGNATION =
  /^(?:қаласы|облысы|ауданы|ауылы|кенті|округі|көшесі|даңғылы|шағынауданы|республикасы|алаңы)$/;

/** Nouns in ы and і that have no possessor in them; the agents in -шы, -ші are a rule. */
const PLAIN =
  /(?:^(?:алты|жеті|екі|бұғы|жонғы|сорғы|үзеңгі|ителгі|шалғы|үлгі|сүлгі|түлкі|бөрі|пері|тірі|қозы|қазы|қажы|тары|таразы|тағы|ұры|қоңсы|кісі|тәңірі|алматы|қарағанды|абысын|мысалы|жақсы|жаңғы|әлгі|ұлы|кіші|ірі|сары|ақсары)|(?:дәрі|ақы|сенбі|лықты|лікті|мәнді|улы|улі))$/;

/** Nouns in ш, whose possessed form looks like an agent's: еңбек күші. */
const POSSESSED_IN_SH = /(?:^|\P{L})(?:күші|ағашы|ұшы|ішкі)$/u;

/**
 * Whether the last word of a phrase already carries the ending of its third-person possessor
 * («баспасөз қызметі», «Жамбылұлы»), so that cases follow with н. Kazakh writes it like the last
 * vowel of a plain noun («таразы»), so this reads the signs, and is surer of phrases than of words.
 */
export function isPossessed(words: readonly string[], kind: KazakhKind): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (/\p{L}(?:ұлы|қызы)$/u.test(last)) return true;
  if (kind === 'name') return words.length > 1 && /^(?:ұлы|қызы)$/.test(last);
  if (kind === 'town') return DESIGNATION.test(last);
  if (exceptionOf(last)?.possessed) return true;
  if (DESIGNATION.test(last)) return true;
  if (!/[ыі]$/.test(last) || PLAIN.test(last)) return false;
  if (/[шщ][ыі]$/.test(last)) return POSSESSED_IN_SH.test(last);
  return words.length > 1 || isPossessedAlone(last);
}

/**
 * A single word says it by -сы, -сі after a vowel, by a vowel after у or й, and, from three
 * syllables on, by a vowel after what seldom precedes the last vowel of a plain noun.
 */
function isPossessedAlone(word: string): boolean {
  if (/[аәеоөұүыіия]с[ыі]$/.test(word) || /[йу][ыі]$/.test(word)) return true;
  const syllables = word.match(/[аәеиоөұүыіэюя]/g)?.length ?? 0;
  return syllables >= 3 && /(?:[аәеиоөұүыі][ғгмтбн]|[лнрс]т)[ыі]$/.test(word);
}

/** The noun without its possessor, to put it into the plural: облысы – облыс, әкімдігі – әкімдік. */
export function withoutPossessor(word: string): string {
  if (/[аәеоөұүыіия]с[ыі]$/i.test(word) && !/(?:лысы|дысы|мысы|нысы)$/i.test(word)) {
    return word.slice(0, -2);
  }
  const stem = word.slice(0, -1);
  const voiceless: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };
  const last = stem.at(-1) ?? '';
  return stem.slice(0, -1) + (voiceless[last] ?? last);
}
