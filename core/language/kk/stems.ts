import { exceptionOf, KAZAKH_EXCEPTIONS } from './exceptions.ts';
import { harmonyByRule, isVowel, lastSound } from './sounds.ts';
import { type Layer, SUFFIXES, type Suffix } from './suffix-table.ts';

/** What a word may be made of: a noun or adjective as a dictionary has it, or a verb. */
export interface KazakhStem {
  /** In lower case; of a verb its infinitive in -у. */
  readonly word: string;
  readonly kind: 'noun' | 'verb';
}

/** Voices are the one layer that may stand on itself: қабыл-да-т-тыр. */
const MOST_ENDINGS = 7;

/** A stem of one letter would make a word of anything. */
const SHORTEST = 2;

const VOICELESS: Readonly<Record<string, string>> = { г: 'к', ғ: 'қ', б: 'п' };

/** Stems before a vowel by the form that they have there: халқ – халық. */
const ELIDED: ReadonlyMap<string, string> = new Map(
  Object.entries(KAZAKH_EXCEPTIONS).flatMap(([word, { beforeVowel }]) =>
    beforeVowel === undefined || beforeVowel === word ? [] : [[beforeVowel, word]],
  ),
);

/**
 * Every way to read a word as a stem with a legal chain of endings: right in their order, in their
 * harmony and after the sound before them. Whether a stem is a word is for a dictionary to say;
 * a word that no ending was taken from is not among them.
 */
export function kazakhStems(word: string): readonly KazakhStem[] {
  const found = new Map<string, KazakhStem>();
  const lower = word.toLowerCase();
  const start: readonly Layer[] = [
    ...['relative', 'case', 'case-possessed', 'case-mine', 'possessor', 'possessor-mine'],
    ...['plural', 'derived', 'participle', 'finite'],
  ] as const satisfies readonly Layer[];
  take(lower, start, 0, (stem) => found.set(`${stem.kind} ${stem.word}`, stem));
  return [...found.values()];
}

function take(
  word: string,
  layers: readonly Layer[],
  depth: number,
  give: (stem: KazakhStem) => void,
): void {
  if (depth > 0 && layers.includes('noun')) give({ word, kind: 'noun' });
  if (depth > 0 && layers.includes('verb')) give({ word: infinitive(word), kind: 'verb' });
  if (depth === MOST_ENDINGS) return;
  for (const suffix of SUFFIXES) {
    if (!layers.includes(suffix.layer)) continue;
    for (const rest of withoutSuffix(word, suffix)) take(rest, suffix.onto, depth + 1, give);
  }
}

/** What the ending was added to; none when the word does not end so, or may not. */
function withoutSuffix(word: string, suffix: Suffix): readonly string[] {
  const { back, front } = suffix;
  const isBack = word.endsWith(back);
  const ending = isBack ? back : front;
  if (!isBack && !word.endsWith(front)) return [];
  const rest = word.slice(0, -ending.length);
  if (rest.length < SHORTEST) return [];
  return beforeEnding(rest, ending, suffix.layer).filter((stem) => {
    if (!suffix.after.includes(lastSound(stem))) return false;
    if (back === front) return true;
    const harmony = exceptionOf(stem)?.harmony ?? harmonyByRule(stem);
    return (harmony === 'back') === isBack;
  });
}

/** The stem as it is alone: к, қ and п are г, ғ and б before a vowel, and some lose their own. */
function beforeEnding(rest: string, ending: string, layer: Layer): readonly string[] {
  if (!isVowel(ending.charAt(0))) return [rest];
  const last = rest.at(-1) ?? '';
  const voiceless = VOICELESS[last];
  const whole = ELIDED.get(rest);
  return [
    ...(isHardened(rest) ? [] : [rest]),
    ...(voiceless === undefined ? [] : [rest.slice(0, -1) + voiceless]),
    ...(whole === undefined ? [] : [whole]),
    // Verbs in п: тауып, жауып; and the infinitive loses the narrow vowel of its stem: оқу.
    ...(layer === 'finite' && last === 'у' ? [`${rest.slice(0, -1)}п`] : []),
    ...(ending === 'у' && !isVowel(last) ? [`${rest}ы`, `${rest}і`] : []),
  ];
}

/** Whether a letter that a vowel behind it would have softened has stayed as it was: «халықы». */
function isHardened(stem: string): boolean {
  if (!/[кқп]$/.test(stem) || !isVowel(stem.at(-2))) return false;
  return exceptionOf(stem)?.beforeVowel !== stem;
}

/** How a dictionary has a verb: көр – көру, жина – жинау, оқы – оқу, сүй – сүю. */
function infinitive(stem: string): string {
  if (stem.endsWith('й')) return `${stem.slice(0, -1)}ю`;
  return /[ыі]$/.test(stem) ? `${stem.slice(0, -1)}у` : `${stem}у`;
}
