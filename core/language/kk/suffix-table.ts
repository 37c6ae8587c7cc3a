import type { LastSound } from './sounds.ts';

/**
 * The endings a Kazakh word may be built with, from the outside in, for telling whether a word that
 * no dictionary has is one all the same: ауыл-дар-ы-нда-ғы, тасы-л-атын-ы-н. Source: the tables of
 * endings that every Kazakh school grammar has. For spelling only: what is written comes from
 * `noun.ts`, which knows one form for each case.
 */
export type Layer =
  | 'relative'
  | 'case'
  | 'case-possessed'
  | 'case-mine'
  | 'possessor'
  | 'possessor-mine'
  | 'plural'
  | 'derived'
  | 'participle'
  | 'finite'
  | 'negation'
  | 'voice'
  | 'noun'
  | 'verb';

/** One ending: its two forms by harmony, the sounds it stands after, and what it is added to. */
export interface Suffix {
  readonly layer: Layer;
  readonly back: string;
  readonly front: string;
  readonly after: readonly LastSound[];
  readonly onto: readonly Layer[];
}

const VOWEL: readonly LastSound[] = ['vowel'];
const CONSONANT: readonly LastSound[] = ['nasal', 'glide', 'l', 'z', 'voiceless'];
const VOICELESS: readonly LastSound[] = ['voiceless'];
const VOICED: readonly LastSound[] = ['nasal', 'glide', 'l', 'z'];
const LIQUID: readonly LastSound[] = ['glide', 'l', 'z'];
const ANY: readonly LastSound[] = [...VOWEL, ...CONSONANT];
const NOT_VOICELESS: readonly LastSound[] = [...VOWEL, ...VOICED];

const NAMES: readonly Layer[] = ['plural', 'derived', 'participle', 'noun'];
const WITH_MINE: readonly Layer[] = ['possessor-mine', ...NAMES];
const VERBS: readonly Layer[] = ['negation', 'voice', 'verb'];

/** `forms` are «back/front» pairs, each with the sounds it stands after. */
function suffixes(
  layer: Layer,
  onto: readonly Layer[],
  forms: readonly (readonly [pair: string, after: readonly LastSound[]])[],
): readonly Suffix[] {
  return forms.map(([pair, after]) => {
    const [back = '', front = back] = pair.split('/');
    return { layer, back, front, after, onto };
  });
}

export const SUFFIXES: readonly Suffix[] = [
  ...suffixes('relative', ['case', 'case-possessed'], [['ғы/гі', VOWEL]]),
  ...suffixes('case', WITH_MINE, [
    ['ның/нің', ['vowel', 'nasal']],
    ['дың/дің', LIQUID],
    ['тың/тің', VOICELESS],
    ['ға/ге', NOT_VOICELESS],
    ['қа/ке', VOICELESS],
    ['ны/ні', VOWEL],
    ['ды/ді', VOICED],
    ['ты/ті', VOICELESS],
    ['да/де', NOT_VOICELESS],
    ['та/те', VOICELESS],
    ['дан/ден', ['vowel', ...LIQUID]],
    ['нан/нен', ['nasal']],
    ['тан/тен', VOICELESS],
    ['мен', ['vowel', 'nasal', 'glide', 'l']],
    ['бен', ['z']],
    ['пен', VOICELESS],
  ]),
  // After the third person's possessor a н comes between: әкімі-не, әкімі-н.
  ...suffixes(
    'case-possessed',
    ['possessor'],
    [
      ['ның/нің', VOWEL],
      ['на/не', VOWEL],
      ['н', VOWEL],
      ['нда/нде', VOWEL],
      ['нан/нен', VOWEL],
      ['мен', VOWEL],
      ['ндай/ндей', VOWEL],
      ['нша/нше', VOWEL],
    ],
  ),
  ...suffixes('case-mine', ['possessor-mine'], [['а/е', ['nasal']]]),
  ...suffixes('possessor', NAMES, [
    ['сы/сі', VOWEL],
    ['ы/і', CONSONANT],
  ]),
  ...suffixes('possessor-mine', NAMES, [
    ['м', VOWEL],
    ['ым/ім', CONSONANT],
    ['ң', VOWEL],
    ['ың/ің', CONSONANT],
    ['ңыз/ңіз', VOWEL],
    ['ыңыз/іңіз', CONSONANT],
    ['мыз/міз', VOWEL],
    ['ымыз/іміз', CONSONANT],
  ]),
  ...suffixes(
    'plural',
    ['derived', 'participle', 'noun'],
    [
      ['лар/лер', ['vowel', 'glide']],
      ['дар/дер', ['nasal', 'l', 'z']],
      ['тар/тер', VOICELESS],
    ],
  ),
  ...suffixes(
    'derived',
    ['participle', 'noun'],
    [
      ['лық/лік', ['vowel', 'glide']],
      ['дық/дік', ['nasal', 'l', 'z']],
      ['тық/тік', VOICELESS],
      ['лы/лі', ['vowel', 'glide']],
      ['ды/ді', ['nasal', 'l', 'z']],
      ['ты/ті', VOICELESS],
      ['сыз/сіз', ANY],
      ['шы/ші', ANY],
      ['дай/дей', NOT_VOICELESS],
      ['тай/тей', VOICELESS],
      ['ша/ше', ANY],
    ],
  ),
  ...suffixes('participle', VERBS, [
    ['ған/ген', NOT_VOICELESS],
    ['қан/кен', VOICELESS],
    ['атын/етін', CONSONANT],
    ['йтын/йтін', VOWEL],
    ['у', ANY],
    ['мақ/мек', ['vowel', 'glide', 'l']],
    ['бақ/бек', ['nasal', 'z']],
    ['пақ/пек', VOICELESS],
    ['мас/мес', ['vowel', 'glide', 'l']],
    ['бас/бес', ['nasal', 'z']],
    ['пас/пес', VOICELESS],
    ['ар/ер', CONSONANT],
    ['р', VOWEL],
  ]),
  ...suffixes('finite', VERBS, [
    ...persons('ды/ді', NOT_VOICELESS),
    ...persons('ты/ті', VOICELESS),
    ...persons('са/се', ANY),
    ['а/е', CONSONANT],
    ['й', VOWEL],
    ['ады/еді', CONSONANT],
    ['йды/йді', VOWEL],
    ['амыз/еміз', CONSONANT],
    ['ймыз/йміз', VOWEL],
    ['амын/емін', CONSONANT],
    ['ймын/ймін', VOWEL],
    ['ып/іп', CONSONANT],
    ['п', VOWEL],
    ['сын/сін', ANY],
    ['ыңыз/іңіз', CONSONANT],
    ['ңыз/ңіз', VOWEL],
    ['ыңыздар/іңіздер', CONSONANT],
    ['ңыздар/ңіздер', VOWEL],
    ['ғалы/гелі', NOT_VOICELESS],
    ['қалы/келі', VOICELESS],
  ]),
  ...suffixes(
    'negation',
    ['voice', 'verb'],
    [
      ['ма/ме', ['vowel', 'glide', 'l']],
      ['ба/бе', ['nasal', 'z']],
      ['па/пе', VOICELESS],
    ],
  ),
  ...suffixes(
    'voice',
    ['voice', 'verb'],
    [
      ['ыл/іл', CONSONANT],
      ['л', VOWEL],
      ['ын/ін', CONSONANT],
      ['н', VOWEL],
      ['ыс/іс', CONSONANT],
      ['с', VOWEL],
      ['т', ['vowel', 'glide', 'l']],
      ['дыр/дір', [...VOICED, ...VOWEL]],
      ['тыр/тір', VOICELESS],
      ['ғыз/гіз', NOT_VOICELESS],
      ['қыз/кіз', VOICELESS],
    ],
  ),
];

function persons(pair: string, after: readonly LastSound[]) {
  const [back = '', front = ''] = pair.split('/');
  return [
    ['', ''],
    ['м', 'м'],
    ['ң', 'ң'],
    ['ңыз', 'ңіз'],
    ['қ', 'к'],
  ].map(([b = '', f = '']) => [`${back}${b}/${front}${f}`, after] as const);
}
