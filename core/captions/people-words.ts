import { positionText } from '../publication/speaker-line.ts';
import { type Person, positionOn } from '../release/cards.ts';
import { inLanguage, type Language, type Localised } from '../release/language.ts';
import type { Release } from '../release/release.ts';

/** The cases that a person's card may hold, by language; English has none. */
export const CASES: Readonly<Record<Language, readonly string[]>> = {
  kk: ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'],
  ru: ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'],
  en: ['nom'],
};

/** Every case of any language: what may stand after a variable's colon. */
export const ALL_CASES: readonly string[] = [...new Set(Object.values(CASES).flat())];

export type PersonWords =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'no-name' | 'absent' | 'unconfirmed' };

/**
 * A name in one of its cases. Only a form that a person has confirmed on the card is used: a
 * wrong ending under somebody's picture is worse than none. English names do not change.
 */
export function personName(person: Person, language: Language, form = 'nom'): PersonWords {
  const name = inLanguage(person.name, language);
  if (name === undefined) return { ok: false, why: 'no-name' };
  if (form === 'nom' || language === 'en') return { ok: true, text: name };
  const inflected = person.caseForms?.[language]?.[form]?.trim();
  if (!inflected) return { ok: false, why: 'absent' };
  if (!person.caseForms?.confirmed?.[language]) return { ok: false, why: 'unconfirmed' };
  return { ok: true, text: inflected };
}

/**
 * Position and name: «аким Улгитауской области Улгибай Мысалов», in English the name first. An
 * organisation that the position does not name itself would need the genitive, so it follows in
 * brackets. In another case than the nominative the name stands alone: no card holds a position's
 * other forms.
 */
export function personInFull(
  person: Person,
  release: Release | undefined,
  day: string | undefined,
  language: Language,
): PersonWords {
  const name = personName(person, language);
  if (!name.ok) return name;
  const { title, full } = positionWords(person, release, day, language);
  if (!title || !full) return name;
  if (language === 'en') return { ok: true, text: `${name.text}, ${full}` };
  return { ok: true, text: title === full ? `${title} ${name.text}` : `${name.text} (${full})` };
}

/** The role that the release gives a speaker, or the position held on `day` (ISO). */
export function positionWords(
  person: Person,
  release: Release | undefined,
  day: string | undefined,
  language: Language,
): { readonly title?: string; readonly full?: string } {
  const role = roleIn(release, person.id, language);
  if (role) return { title: role, full: role };
  const position = positionOn(person, day);
  const title = inLanguage(position?.title, language);
  const full = position && positionText(position, language);
  return { ...(title && { title }), ...(full && { full }) };
}

function roleIn(release: Release | undefined, id: string, language: Language) {
  return inLanguage(release?.speakers.find(({ person }) => person === id)?.role, language);
}

/** A name in `language`, or in the first language that has one: for messages and file names. */
export function anyName(name: Localised | undefined, language: Language): string | undefined {
  const languages = [language, 'ru', 'kk', 'en'] as const;
  return languages.map((one) => inLanguage(name, one)).find((text) => text !== undefined);
}
