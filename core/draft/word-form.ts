import { KAZAKH_CASES, type KazakhCase } from '../language/kk/form.ts';
import { declineKazakh } from '../language/kk/phrase.ts';
import type { KazakhKind } from '../language/kk/possessor.ts';
import { declineAs } from '../language/ru/decline.ts';
import { RUSSIAN_CASES, type RussianCase } from '../language/ru/form.ts';
import type { Cards, Person } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';

/** The cases that a slot may be asked for; English has none. */
export const CASES: Readonly<Record<Language, readonly string[]>> = {
  kk: KAZAKH_CASES,
  ru: RUSSIAN_CASES,
  en: [],
};

/** Beyond this no engine is asked: it is not a name or a phrase any more. */
const LONGEST_DECLINED = 300;

/** A word or phrase in a case; undefined when nobody can tell its form. */
export function wordForm(
  text: string,
  language: Language,
  form: string,
  kind: KazakhKind = 'word',
  gender?: 'm' | 'f',
): string | undefined {
  if (form === 'nom') return text;
  if (text.length > LONGEST_DECLINED) return undefined;
  const kazakh = KAZAKH_CASES.find((known): known is KazakhCase => known === form);
  const russian = RUSSIAN_CASES.find((known): known is RussianCase => known === form);
  if (language === 'kk') return kazakh && declineKazakh(text, { case: kazakh }, kind);
  if (language === 'ru') return russian && declineAs(text, kind, { case: russian }, gender);
  return undefined;
}

/** A name's form: what stands on the card, or else what the engine suggests. */
export function nameForm(
  name: string,
  card: Person | undefined,
  language: Language,
  form: string,
  gender: 'm' | 'f' | undefined,
): string | undefined {
  const onCard = language === 'en' ? undefined : card?.caseForms?.[language]?.[form]?.trim();
  return onCard || wordForm(name, language, form, 'name', gender);
}

/** An organisation's name by its own card, if there is one. */
export function organisationForm(
  name: string,
  cards: Cards,
  language: Language,
  form: string,
): string | undefined {
  const card = cards.organisations?.find(
    (known) =>
      inLanguage(known.name, language) === name || inLanguage(known.shortName, language) === name,
  );
  const isFull = inLanguage(card?.name, language) === name;
  const onCard = language === 'en' || !isFull ? undefined : card?.caseForms?.[language]?.[form];
  return onCard?.trim() || wordForm(name, language, form);
}
