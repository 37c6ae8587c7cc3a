import type { Language } from '../release/language.ts';
import type { Qualifier } from '../release/types.ts';
import { kazakhEnding, type NumberCase, scaleEnding } from './kazakh-numbers.ts';
import { formatNumber, plainDigits } from './numbers.ts';

/**
 * Numbers with what they count and how they are meant: «около 1,86 млрд тенге»,
 * «1,86 млрд теңгеге жуық», "about KZT 1.86 billion".
 */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The end of a range. */
  readonly to?: number;
  /** `KZT`, `km`, `%`…; an unknown unit is written as it was typed. */
  readonly unit?: string;
}

interface Unit {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  /** Endings of the Kazakh word, hyphen included where an abbreviation needs one. */
  readonly endings: Readonly<Record<NumberCase, string>>;
}

const front = { abl: '-ден', dat: '-ге', loc: '-де' };
const back = { abl: '-дан', dat: '-ға', loc: '-да' };

const UNITS: Readonly<Record<string, Unit>> = {
  km: { kk: 'км', ru: 'км', en: 'km', endings: front },
  m: { kk: 'м', ru: 'м', en: 'm', endings: front },
  ha: { kk: 'га', ru: 'га', en: 'ha', endings: back },
  t: { kk: 'т', ru: 'т', en: 't', endings: back },
  '%': { kk: '%', ru: '%', en: '%', endings: back },
};

/** By what anybody may have typed, `constructor` too. */
function knownUnit(unit: string | undefined): Unit | undefined {
  return unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
}

const TENGE = { abl: 'ден', dat: 'ге', loc: 'де' };

export function quantityText(quantity: Quantity, language: Language): string {
  switch (language) {
    case 'kk':
      return kazakh(quantity);
    case 'ru':
      return withWord(quantity, 'ru', { over: 'более', about: 'около', 'up-to': 'до' });
    case 'en':
      return withWord(quantity, 'en', { over: 'more than', about: 'about', 'up-to': 'up to' });
  }
}

/** «1,86 млрд тенге», «KZT 1.86 billion»: scaled only where no digit is lost. */
export function moneyText(value: number, language: Language): string {
  const amount = scaledAmount(value, language);
  return language === 'en' ? `KZT ${amount}` : `${amount} ${language === 'kk' ? 'теңге' : 'тенге'}`;
}

const SCALES = [
  { power: 12, kk: 'трлн', ru: 'трлн', en: 'trillion' },
  { power: 9, kk: 'млрд', ru: 'млрд', en: 'billion' },
  { power: 6, kk: 'млн', ru: 'млн', en: 'million' },
] as const;

function scaledAmount(value: number, language: Language): string {
  for (const scale of SCALES) {
    const scaled = value / 10 ** scale.power;
    const decimals = plainDigits(scaled).split('.')[1]?.length ?? 0;
    if (Math.abs(scaled) >= 1 && decimals <= 2) {
      return `${formatNumber(scaled, language)} ${scale[language]}`;
    }
  }
  return formatNumber(value, language);
}

function withWord(
  quantity: Quantity,
  language: 'ru' | 'en',
  words: Readonly<Record<'over' | 'about' | 'up-to', string>>,
): string {
  const amount = plainAmount(quantity, language);
  switch (quantity.qualifier) {
    case 'exact':
    case 'range':
      return amount;
    default:
      return `${words[quantity.qualifier]} ${amount}`;
  }
}

/** The amount without its qualifier; a range with an en dash and no spaces. */
function plainAmount(quantity: Quantity, language: Language): string {
  const range = quantity.qualifier === 'range' && quantity.to !== undefined;
  if (quantity.unit === 'KZT' && !range) return moneyText(quantity.value, language);
  const from = formatNumber(quantity.value, language);
  const number =
    range && quantity.to !== undefined ? `${from}–${formatNumber(quantity.to, language)}` : from;
  if (quantity.unit === 'KZT') {
    return language === 'en'
      ? `KZT ${number}`
      : `${number} ${language === 'kk' ? 'теңге' : 'тенге'}`;
  }
  const unit = unitText(quantity.unit, language);
  if (!unit) return number;
  return unit === '%' && language === 'en' ? `${number}%` : `${number}\u00A0${unit}`;
}

function unitText(unit: string | undefined, language: Language): string | undefined {
  return unit === undefined ? undefined : (knownUnit(unit)?.[language] ?? unit);
}

/** The postposition wants its case on the last word: «100-ден астам», «10 мыңнан астам». */
function kazakh(quantity: Quantity): string {
  switch (quantity.qualifier) {
    case 'exact':
    case 'range':
      return plainAmount(quantity, 'kk');
    case 'over':
      return kazakhInCase(quantity, 'abl', 'астам');
    case 'about':
      return kazakhInCase(quantity, 'dat', 'жуық');
    case 'up-to':
      return kazakhInCase(quantity, 'dat', 'дейін');
  }
}

function kazakhInCase(quantity: Quantity, form: NumberCase, postposition: string): string {
  if (quantity.unit === 'KZT') {
    return `${moneyText(quantity.value, 'kk')}${TENGE[form]} ${postposition}`;
  }
  const known = knownUnit(quantity.unit);
  if (known) return `${plainAmount(quantity, 'kk')}${known.endings[form]} ${postposition}`;
  const number = `${kazakhNumberInCase(quantity.value, form)} ${postposition}`;
  return quantity.unit ? `${number} ${quantity.unit}` : number;
}

const WORDS = [
  { power: 9, word: 'миллиард' },
  { power: 6, word: 'миллион' },
  { power: 3, word: 'мың' },
] as const;

/** «100-ден», but whole thousands from 10 000 as words: «10 мыңнан». */
export function kazakhNumberInCase(value: number, form: NumberCase): string {
  if (value >= 10_000) {
    for (const { power, word } of WORDS) {
      if (value % 10 ** power === 0) {
        return `${formatNumber(value / 10 ** power, 'kk')} ${word}${scaleEnding(power, form)}`;
      }
    }
  }
  return `${formatNumber(value, 'kk')}-${kazakhEnding(value, form)}`;
}
