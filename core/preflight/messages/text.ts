import { clock, longDate } from '../../language/dates.ts';
import { readMoment } from '../../language/moment.ts';
import type { Language } from '../../release/language.ts';
import type { Finding } from '../finding.ts';
import { en } from './en.ts';
import type { Catalogue } from './keys.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { kk, ru, en };

/** What a finding says, in the language of the one who reads it. */
export function messageText(
  finding: Pick<Finding, 'message' | 'params'>,
  language: Language,
): string {
  const catalogue = CATALOGUES[language];
  return catalogue.messages[finding.message].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = finding.params[name];
    return value === undefined ? whole : paramText(name, String(value), catalogue, language);
  });
}

function paramText(name: string, value: string, catalogue: Catalogue, language: Language): string {
  switch (name) {
    case 'field':
      return named(catalogue.fields, value);
    case 'language':
    case 'other':
      return named(catalogue.languages, value);
    case 'until': {
      const until = readMoment(value, 'UTC');
      if (!until) return value;
      const date = longDate(until.date, language);
      return until.time ? `${clock(until.time)}, ${date}` : date;
    }
    default:
      return value;
  }
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}
