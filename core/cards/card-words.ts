import { LANGUAGES, type Language } from '../release/language.ts';
import { searchable } from '../release/search.ts';
import type { Card } from './kinds.ts';
import { spellings } from './same-name.ts';

/** Everything by which somebody may look for a card, in every language, made for searching. */
export function searchWords(card: Card): string {
  const more = [
    ...('code' in card ? [card.code] : []),
    ...('positions' in card ? card.positions.flatMap(({ title }) => Object.values(title)) : []),
    ...('shortName' in card ? Object.values(card.shortName ?? {}) : []),
    ...('district' in card ? Object.values(card.district ?? {}) : []),
    ...('city' in card ? Object.values(card.city ?? {}) : []),
    ...('address' in card ? Object.values(card.address ?? {}) : []),
    ...('wrong' in card
      ? Object.values(card.wrong).flatMap((forms) => forms?.map(({ text }) => text) ?? [])
      : []),
  ];
  return searchable([...spellings(card), ...more].filter(Boolean).join(' '));
}

/** The forms in which a card's name may stand in a text of each language, for finding its uses. */
export function wordsInTexts(card: Card): Partial<Record<Language, string[]>> {
  const words: Partial<Record<Language, string[]>> = {};
  for (const language of LANGUAGES) {
    const forms = [
      card.name[language],
      ...('phrase' in card ? [card.phrase?.[language]] : []),
      ...('caseForms' in card && language !== 'en'
        ? Object.values(card.caseForms?.[language] ?? {})
        : []),
      ...('wrong' in card ? (card.wrong[language] ?? []).map(({ text }) => text) : []),
    ].filter((form) => form !== undefined && form.trim().length >= 3);
    if (forms.length > 0) words[language] = forms.map((form) => form?.trim() ?? '');
  }
  return words;
}
