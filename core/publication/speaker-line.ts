import { type Cards, type Position, positionOn } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Release, Speaker } from '../release/release.ts';

/** The position as it stands after a name: «аким Улгитауской области». */
export function positionText(position: Position, language: Language): string | undefined {
  const title = inLanguage(position.title, language);
  const organisation = inLanguage(position.organisation, language);
  if (!title) return undefined;
  // A comma keeps both in the nominative: no case has to be computed.
  return organisation && !title.includes(organisation) ? `${title}, ${organisation}` : title;
}

/** The name of a speaker in `language`; a name is never transliterated on the fly. */
export function speakerName(
  speaker: Speaker,
  cards: Cards,
  language: Language,
): string | undefined {
  const person = cards.people.find((card) => card.id === speaker.person);
  return inLanguage(person?.name, language) ?? inLanguage(speaker.name, language);
}

/**
 * Who said it, as it stands under a quotation: «Улгибай Мысалов, аким Улгитауской области». The
 * position is the one that was held on the day of the event (`date`, ISO). Undefined when the
 * speaker has no name in this language.
 */
export function speakerLine(
  release: Release,
  speakerId: string | undefined,
  cards: Cards,
  language: Language,
  date: string | undefined,
): string | undefined {
  const speaker = release.speakers.find((candidate) => candidate.id === speakerId);
  if (!speaker) return undefined;
  const name = speakerName(speaker, cards, language);
  if (!name) return undefined;
  const person = cards.people.find((card) => card.id === speaker.person);
  const position = person && positionOn(person, date);
  const role = inLanguage(speaker.role, language) ?? (position && positionText(position, language));
  return role ? `${name}, ${role}` : name;
}
