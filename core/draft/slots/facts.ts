import { longDate, MONTHS } from '../../language/dates.ts';
import { readMoment } from '../../language/moment.ts';
import { quantityText } from '../../language/quantities.ts';
import type { Language } from '../../release/language.ts';
import type { Fact } from '../../release/release.ts';
import { cleanWords, onOneLine, wordsIn } from '../clean-words.ts';
import { plain } from '../filled.ts';
import type { Slot } from '../slots.ts';
import { dated } from './time.ts';

/** One fact, and one decision or next step. */
export const factSlots: Readonly<Record<string, Slot>> = {
  label: {
    sections: ['fact'],
    value: ({ item, language }) =>
      item?.type === 'fact' ? plain(wordsIn(item.fact.label, language)) : undefined,
  },
  value: {
    sections: ['fact'],
    value: ({ item, language }) =>
      item?.type === 'fact'
        ? plain(factValue(item.fact, language), { kind: 'fact', id: item.fact.id })
        : undefined,
  },
  /** The day on which the fact was true. */
  asof: {
    sections: ['fact'],
    forms: { kk: ['nom', 'loc', 'dat', 'abl'], ru: ['nom', 'gen'] },
    value: ({ item, office, language }, form) =>
      item?.type === 'fact'
        ? dated(readMoment(item.fact.asOf, office.timezone), language, form)
        : undefined,
  },
  step: {
    sections: ['decision'],
    value: ({ item, language }) =>
      item?.type === 'step' ? plain(wordsIn(item.step.text, language)) : undefined,
  },
  due: {
    sections: ['decision'],
    forms: { kk: ['nom', 'loc', 'dat', 'abl'], ru: ['nom', 'gen'] },
    value: ({ item, office, language }, form) => {
      if (item?.type !== 'step') return undefined;
      const moment = readMoment(item.step.due, office.timezone);
      // A step often tells its day itself.
      const told = wordsIn(item.step.text, language) ?? '';
      if (moment && told.includes(longDate(moment.date, language))) return undefined;
      const filled = dated(moment, language, form);
      // Only the event's own date is linked: a correction of that must not change this one.
      return filled && { runs: filled.runs.map(({ text }) => ({ text })) };
    },
  },
  responsible: {
    sections: ['decision'],
    value: ({ item }) =>
      item?.type === 'step' && item.step.responsible
        ? plain(cleanWords(item.step.responsible))
        : undefined,
  },
};

/** Numbers with their unit and qualifier, dates in words, all else as it was entered. */
export function factValue(fact: Fact, language: Language): string | undefined {
  const { value, to, unit } = fact;
  if (typeof value === 'number') {
    return quantityText(
      {
        value,
        qualifier: fact.qualifier,
        ...(typeof to === 'number' && { to }),
        ...(unit && { unit: onOneLine(unit) }),
      },
      language,
    );
  }
  const from = value === undefined ? '' : cleanWords(value);
  if (from === '') return undefined;
  const until = typeof to === 'string' && fact.qualifier === 'range' ? cleanWords(to) : '';
  const span = until === '' ? inWords(from, language) : spanOf(from, until, language);
  return unit ? `${span} ${onOneLine(unit)}`.trim() : span;
}

function spanOf(from: string, to: string, language: Language): string {
  const [first, last] = [inWords(from, language), inWords(to, language)];
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

/** ISO days and months as they are said: «21 января 2026 года», «апрель 2025 года». */
function inWords(text: string, language: Language): string {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text;
  const moment = readMoment(text.length === 7 ? `${text}-01` : text, 'UTC');
  if (!moment) return text;
  if (text.length > 7) return longDate(moment.date, language);
  const { year, month } = moment.date;
  switch (language) {
    case 'kk':
      return `${year} жылғы ${MONTHS.kk[month - 1] ?? ''}`;
    case 'ru':
      return `${RUSSIAN_MONTHS[month - 1] ?? ''} ${year} года`;
    case 'en':
      return `${MONTHS.en[month - 1] ?? ''} ${year}`;
  }
}

/** Alone, that is in the nominative. */
const RUSSIAN_MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
