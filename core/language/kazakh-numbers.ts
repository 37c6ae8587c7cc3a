/**
 * Kazakh case endings after figures. The ending follows the last word of the number as it is
 * spoken: 130 is «жүз отыз», so 130-дан; 100 is «жүз», so 100-ден.
 */
export type NumberCase = 'abl' | 'dat' | 'loc';

type Endings = Readonly<Record<NumberCase, string>>;

const front: Endings = { abl: 'ден', dat: 'ге', loc: 'де' };
const frontVoiceless: Endings = { abl: 'тен', dat: 'ке', loc: 'те' };
const back: Endings = { abl: 'дан', dat: 'ға', loc: 'да' };
const backVoiceless: Endings = { abl: 'тан', dat: 'қа', loc: 'та' };
const backNasal: Endings = { abl: 'нан', dat: 'ға', loc: 'да' };
const frontNasal: Endings = { abl: 'нен', dat: 'ге', loc: 'де' };

/** нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const UNITS: readonly Endings[] = [
  front,
  front,
  front,
  frontVoiceless,
  frontVoiceless,
  frontVoiceless,
  back,
  front,
  front,
  back,
];

/** он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан; the first place is not used. */
const TENS: readonly Endings[] = [
  front,
  backNasal,
  back,
  back,
  backVoiceless,
  front,
  backVoiceless,
  frontVoiceless,
  frontNasal,
  backNasal,
];

/** Powers of ten with a name: жүз, мың, миллион, миллиард, триллион. */
const SCALES: readonly { readonly power: number; readonly endings: Endings }[] = [
  { power: 12, endings: backNasal },
  { power: 9, endings: backVoiceless },
  { power: 6, endings: backNasal },
  { power: 3, endings: backNasal },
  { power: 2, endings: front },
];

/**
 * The ending without its hyphen: `kazakhEnding(100, 'abl')` is «ден». A fraction is read by its
 * last digits: 19,4 ends in «төрт».
 */
export function kazakhEnding(value: number, form: NumberCase): string {
  return endings(spokenInteger(value))[form];
}

/** The figure with its ending: «100-ден», «11:00-де» is `withKazakhEnding('11:00', 0, 'loc')`. */
export function withKazakhEnding(figure: string, value: number, form: NumberCase): string {
  return `${figure}-${kazakhEnding(value, form)}`;
}

/** Ending of «мың», «миллион», «миллиард», «триллион» when the word itself is written. */
export function scaleEnding(power: 3 | 6 | 9 | 12, form: NumberCase): string {
  return (SCALES.find((scale) => scale.power === power)?.endings ?? backNasal)[form];
}

function spokenInteger(value: number): string {
  const [integer = '0', fraction = ''] = Math.abs(value)
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.');
  return (fraction || integer).replace(/^0+(?=\d)/, '');
}

function endings(digits: string): Endings {
  const unit = Number(digits.at(-1));
  if (unit !== 0 || digits === '0') return UNITS[unit] ?? front;
  const ten = Number(digits.at(-2));
  if (ten !== 0) return TENS[ten] ?? front;
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return SCALES.find((scale) => zeros >= scale.power)?.endings ?? front;
}
