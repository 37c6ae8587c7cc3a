import { creditWord } from '../language/words.ts';
import type { Office } from '../release/cards.ts';
import { inLanguage, LANGUAGES, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';

/** The organisation as it signs photos. */
export function creditOrganisation(office: Office, language: Language): string | undefined {
  return (
    inLanguage(office.creditName, language) ??
    inLanguage(office.shortName, language) ??
    inLanguage(office.name, language)
  );
}

/**
 * The photographer's name, in another language's spelling when this one has none: a credit in a
 * foreign spelling is still a credit.
 */
export function photographerName(
  photo: Pick<Photo, 'photographer'>,
  language: Language,
): string | undefined {
  return (
    inLanguage(photo.photographer, language) ??
    LANGUAGES.map((other) => inLanguage(photo.photographer, other)).find((name) => name)
  );
}

const PREFIX = /^(?:фото|сурет|photo)\s*:\s*/i;

/** What a credit is made from. */
export type CreditedPhoto = Pick<Photo, 'photographer' | 'credit'>;

/** Photographer and organisation without the word before them: «Имя Фамилия / пресс-служба». */
export function creditText(
  photo: CreditedPhoto,
  office: Office,
  language: Language,
): string | undefined {
  const own = inLanguage(photo.credit, language)?.replace(PREFIX, '');
  if (own) return own;
  const names = [photographerName(photo, language), creditOrganisation(office, language)];
  const distinct = [...new Set(names.filter((name) => name !== undefined))];
  return distinct.length > 0 ? distinct.join(' / ') : undefined;
}

/** The credit line: «Фото: Имя Фамилия / пресс-служба». */
export function creditLine(
  photo: CreditedPhoto,
  office: Office,
  language: Language,
): string | undefined {
  const text = creditText(photo, office, language);
  return text && `${creditWord(language, office.kazakhCreditWord)}: ${text}`;
}

/**
 * The line that stands once for several photos: the most frequent one, when at least two share
 * it. There is none when a photo has no credit at all, or the line would claim that photo too.
 */
export function sharedCredit(credits: readonly (string | undefined)[]): string | undefined {
  if (credits.some((credit) => credit === undefined)) return undefined;
  const counts = new Map<string, number>();
  for (const credit of credits) if (credit) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  let shared: string | undefined;
  let most = 1;
  for (const [credit, count] of counts) if (count > most) [shared, most] = [credit, count];
  return shared;
}
