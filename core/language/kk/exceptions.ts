import type { KazakhCase } from './form.ts';
import type { Harmony } from './sounds.ts';

/** What a word does against the rules. Every entry says why it is here. */
export interface KazakhException {
  readonly because: string;
  readonly harmony?: Harmony;
  /** The stem before the vowel of possession: халқ-ы, типі. */
  readonly beforeVowel?: string;
  /** The word is itself a third person's possessed form. */
  readonly possessed?: true;
  /** Whole forms of the singular without a possessor. */
  readonly forms?: Readonly<Partial<Record<KazakhCase, string>>>;
}

const LOSES_VOWEL = 'loses the narrow vowel of its last syllable before a vowel';
const KEEPS_P = 'keeps its п between vowels';
const BACK_I = 'и of a back word, though no letter of the back row shows it';
const PRONOUN = 'a pronoun with stems of its own';

function elided(...pairs: readonly string[]): Record<string, KazakhException> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [word = '', beforeVowel = ''] = pair.split(' ');
      return [word, { because: LOSES_VOWEL, beforeVowel }];
    }),
  );
}

function pronoun(forms: string): KazakhException {
  const [gen, dat, acc, loc, abl, ins] = forms.split(' ');
  return { because: PRONOUN, forms: { gen, dat, acc, loc, abl, ins } };
}

const backI: KazakhException = { because: BACK_I, harmony: 'back' };

/** At most a hundred words: what is regular belongs into the rules. */
export const KAZAKH_EXCEPTIONS: Readonly<Record<string, KazakhException>> = {
  ...elided(
    'халық халқ',
    'орын орн',
    'кәсіпорын кәсіпорн',
    'ерін ерн',
    'мұрын мұрн',
    'қарын қарн',
    'мойын мойн',
    'қойын қойн',
    'ауыз ауз',
    'ерік ерк',
    'көрік көрк',
    'бөрік бөрк',
    'нарық нарқ',
    'парық парқ',
    'ырық ырқ',
    'құлық құлқ',
    'мүлік мүлк',
    'әріп әрп',
    'ғұрып ғұрп',
    'қалып қалп',
    'қауіп қауп',
    'кейіп кейп',
    'сиық сиқ',
  ),
  тип: { because: KEEPS_P, beforeVowel: 'тип' },
  прототип: { because: KEEPS_P, beforeVowel: 'прототип' },
  принцип: { because: KEEPS_P, beforeVowel: 'принцип' },
  этап: { because: KEEPS_P, beforeVowel: 'этап' },
  микроскоп: { because: KEEPS_P, beforeVowel: 'микроскоп' },
  телескоп: { because: KEEPS_P, beforeVowel: 'телескоп' },
  тарап: { because: KEEPS_P, beforeVowel: 'тарап' },
  окоп: { because: KEEPS_P, beforeVowel: 'окоп' },
  рухани: backI,
  тарихи: backI,
  саяси: backI,
  мен: pronoun('менің маған мені менде менен менімен'),
  сен: pronoun('сенің саған сені сенде сенен сенімен'),
  ол: pronoun('оның оған оны онда одан онымен'),
  бұл: pronoun('бұның бұған бұны бұнда бұдан бұнымен'),
  сол: pronoun('соның соған соны сонда содан сонымен'),
  осы: pronoun('осының осыған осыны осында осыдан осымен'),
  'бір-бір': {
    because: 'said with its possessor only',
    forms: {
      gen: 'бір-бірінің',
      dat: 'бір-біріне',
      acc: 'бір-бірін',
      loc: 'бір-бірінде',
      abl: 'бір-бірінен',
      ins: 'бір-бірімен',
    },
  },
  отбасы: { because: 'a compound that ends in a possessed noun', possessed: true },
  өзі: { because: 'a pronoun with its possessor', possessed: true },
  бәрі: { because: 'a pronoun with its possessor', possessed: true },
  барлығы: { because: 'a pronoun with its possessor', possessed: true },
  көпшілігі: { because: 'a pronoun with its possessor', possessed: true },
};

export function exceptionOf(noun: string): KazakhException | undefined {
  const word = noun.toLowerCase();
  return Object.hasOwn(KAZAKH_EXCEPTIONS, word) ? KAZAKH_EXCEPTIONS[word] : undefined;
}
