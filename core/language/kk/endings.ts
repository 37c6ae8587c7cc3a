import type { KazakhCase } from './form.ts';
import { type Harmony, type LastSound, lastSound } from './sounds.ts';

/**
 * Case endings by the last sound, back and front. Source: the table of endings that every Kazakh
 * school grammar has; `domain.md` §5.8 repeats it with press usage.
 */
type Pair = readonly [back: string, front: string];
type OfCase = Readonly<Record<Exclude<KazakhCase, 'nom'>, Pair>>;

const NING: Pair = ['ның', 'нің'];
const DYNG: Pair = ['дың', 'дің'];
const TYNG: Pair = ['тың', 'тің'];
const GHA: Pair = ['ға', 'ге'];
const QA: Pair = ['қа', 'ке'];
const DY: Pair = ['ды', 'ді'];
const TY: Pair = ['ты', 'ті'];
const DA: Pair = ['да', 'де'];
const TA: Pair = ['та', 'те'];
const DAN: Pair = ['дан', 'ден'];
const TAN: Pair = ['тан', 'тен'];
const NAN: Pair = ['нан', 'нен'];
const MEN: Pair = ['мен', 'мен'];
const BEN: Pair = ['бен', 'бен'];
const PEN: Pair = ['пен', 'пен'];

const VOICED: OfCase = { gen: DYNG, dat: GHA, acc: DY, loc: DA, abl: DAN, ins: MEN };

const CASES: Readonly<Record<LastSound, OfCase>> = {
  vowel: { gen: NING, dat: GHA, acc: ['ны', 'ні'], loc: DA, abl: DAN, ins: MEN },
  nasal: { gen: NING, dat: GHA, acc: DY, loc: DA, abl: NAN, ins: MEN },
  glide: VOICED,
  l: VOICED,
  z: { ...VOICED, ins: BEN },
  voiceless: { gen: TYNG, dat: QA, acc: TY, loc: TA, abl: TAN, ins: PEN },
};

/** After «-ы, -і, -сы, -сі» of the third person a н comes between: әкімі-не, әкімі-н. */
const POSSESSED: OfCase = {
  gen: NING,
  dat: ['на', 'не'],
  acc: ['н', 'н'],
  loc: ['нда', 'нде'],
  abl: NAN,
  ins: MEN,
};

const PLURALS: Readonly<Record<LastSound, Pair>> = {
  vowel: ['лар', 'лер'],
  glide: ['лар', 'лер'],
  nasal: ['дар', 'дер'],
  l: ['дар', 'дер'],
  z: ['дар', 'дер'],
  voiceless: ['тар', 'тер'],
};

export function caseEnding(stem: string, form: KazakhCase, harmony: Harmony): string {
  return form === 'nom' ? '' : choose(CASES[lastSound(stem)][form], harmony);
}

export function possessedCaseEnding(form: KazakhCase, harmony: Harmony): string {
  return form === 'nom' ? '' : choose(POSSESSED[form], harmony);
}

export function pluralEnding(stem: string, harmony: Harmony): string {
  return choose(PLURALS[lastSound(stem)], harmony);
}

function choose([back, front]: Pair, harmony: Harmony): string {
  return harmony === 'back' ? back : front;
}
