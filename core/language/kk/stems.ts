import { exceptionOf, KAZAKH_EXCEPTIONS } from './exceptions.ts';
import { type Harmony, harmonyByRule, isVowel, lastSound } from './sounds.ts';
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

/** One form of a suffix; without harmony where both forms are the same. */
interface Ending {
  readonly text: string;
  readonly harmony: Harmony | undefined;
  readonly suffix: Suffix;
}

const BY_LAST_LETTER: ReadonlyMap<string, readonly Ending[]> = endingsByLastLetter();

function endingsByLastLetter() {
  const found = new Map<string, Ending[]>();
  for (const suffix of SUFFIXES) {
    const { back, front } = suffix;
    const forms: readonly Ending[] =
      back === front
        ? [{ text: back, harmony: undefined, suffix }]
        : [
            { text: back, harmony: 'back', suffix },
            { text: front, harmony: 'front', suffix },
          ];
    for (const ending of forms) {
      const letter = ending.text.at(-1) ?? '';
      found.set(letter, [...(found.get(letter) ?? []), ending]);
    }
  }
  return found;
}

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
  for (const ending of BY_LAST_LETTER.get(word.at(-1) ?? '') ?? []) {
    const { suffix } = ending;
    if (!layers.includes(suffix.layer)) continue;
    for (const rest of withoutEnding(word, ending)) take(rest, suffix.onto, depth + 1, give);
  }
}

/** What the ending was added to; none when the word does not end so, or may not. */
function withoutEnding(word: string, { text, harmony, suffix }: Ending): readonly string[] {
  if (!word.endsWith(text)) return [];
  const rest = word.slice(0, -text.length);
  if (rest.length < SHORTEST) return [];
  return beforeEnding(rest, text, suffix.layer).filter((stem) => {
    if (!suffix.after.includes(lastSound(stem))) return false;
    if (harmony === undefined) return true;
    return (exceptionOf(stem)?.harmony ?? harmonyByRule(stem)) === harmony;
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

const VOICED: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

/** How a dictionary has a verb: көр – көру, жина – жинау, оқы – оқу, сүй – сүю, шық – шығу. */
function infinitive(stem: string): string {
  const voiced = VOICED[stem.at(-1) ?? ''];
  if (voiced !== undefined && isVowel(stem.at(-2))) return `${stem.slice(0, -1)}${voiced}у`;
  if (stem.endsWith('й')) return `${stem.slice(0, -1)}ю`;
  return /[ыі]$/.test(stem) ? `${stem.slice(0, -1)}у` : `${stem}у`;
}
