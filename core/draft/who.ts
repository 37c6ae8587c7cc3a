import { speakerName } from '../publication/speaker-line.ts';
import { type Cards, type Person, positionOn } from '../release/cards.ts';
import type { Language } from '../release/language.ts';
import type { Release, Speaker } from '../release/release.ts';
import type { Inline } from '../release/text.ts';
import { cleanWords, wordsIn } from './clean-words.ts';
import type { DraftContext, Who } from './draft-context.ts';
import type { Filled } from './filled.ts';
import { CASE_GAPS } from './gaps.ts';
import { nameForm, organisationForm, wordForm } from './word-form.ts';

/** The main person: the event's, or the first one who speaks. */
export function mainPerson(release: Release, cards: Cards, language: Language): Who | undefined {
  const id = release.event.host ?? release.speakers.find((speaker) => speaker.person)?.person;
  const card = cards.people.find((person) => person.id === id);
  return card && ofCard(card, release, cards, language);
}

/** A guest or the main person, by the card and the position held on the day. */
export function ofCard(card: Person, release: Release, cards: Cards, language: Language): Who {
  const name = wordsIn(card.name, language);
  const position = positionIn(card, release, cards, language);
  return {
    key: card.id,
    card,
    ...(name && { name }),
    ...(position && { position }),
    ...(card.gender && { gender: card.gender }),
  };
}

export function ofSpeaker(
  speaker: Speaker,
  { release, cards, language }: Pick<DraftContext, 'release' | 'cards' | 'language'>,
): Who {
  const card = cards.people.find((person) => person.id === speaker.person);
  const given = speakerName(speaker, cards, language);
  const name = given && cleanWords(given);
  const position =
    wordsIn(speaker.role, language) ?? (card && positionIn(card, release, cards, language));
  return {
    key: card?.id ?? speaker.id,
    ...(card && { card }),
    ...(name && { name }),
    ...(position && { position }),
    ...(card?.gender && { gender: card.gender }),
  };
}

/** «аким Улгитауской области»: an organisation that the title does not name stands in its genitive. */
function positionIn(
  card: Person,
  release: Release,
  cards: Cards,
  language: Language,
): string | undefined {
  const held = positionOn(card, release.event.startsAt);
  const title = wordsIn(held?.title, language);
  const organisation = wordsIn(held?.organisation, language);
  if (!held || !title) return undefined;
  if (!organisation || title.includes(organisation)) return title;
  const owner = organisationForm(organisation, cards, language, 'gen');
  if (language === 'ru' && owner) return `${title} ${owner}`;
  if (language === 'kk' && owner) return `${owner} ${title}`;
  return `${title}, ${organisation}`;
}

/** Position and name at first mention, the name alone later. */
export function introduction(
  who: Who,
  context: Pick<DraftContext, 'language' | 'introduced'>,
  form: string,
): Filled | undefined {
  const { language } = context;
  const name = nameOf(who, language, form);
  if (!name || !who.position || context.introduced.has(who.key)) return name;
  // A Kazakh apposition takes the case on its last word, the name.
  const inForm = language === 'kk' ? 'nom' : form;
  const position = wordForm(who.position, language, inForm, 'position', who.gender);
  const declined = position ?? who.position;
  // The comma that closes an apposition goes again where another sign follows.
  const before = language === 'en' ? '' : `${declined}${position ? '' : gapOf(language, form)} `;
  const behind = language === 'en' ? `, ${declined},` : '';
  return {
    ...name,
    runs: name.runs.map(
      (run, at): Inline => (at === 0 ? { ...run, text: before + run.text + behind } : run),
    ),
    ...(position === undefined && { lacksForm: true }),
  };
}

export function nameOf(who: Who, language: Language, form: string): Filled | undefined {
  if (!who.name) return undefined;
  const declined = nameForm(who.name, who.card, language, form, who.gender);
  const ref = who.card && ({ kind: 'person', id: who.card.id, form } as const);
  const name = { text: declined ?? who.name, ...(ref && { ref }) };
  return {
    runs: declined === undefined ? [name, { text: gapOf(language, form) }] : [name],
    ...(who.gender && { gender: who.gender }),
    ...(declined === undefined && { lacksForm: true }),
  };
}

function gapOf(language: Language, form: string): string {
  const gap = CASE_GAPS[language][form];
  return gap ? ` ${gap}` : '';
}
