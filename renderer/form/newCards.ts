import i18next from 'i18next';
import { personCard } from '../../core/draft/people-list.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import type { Person, Place } from '../../core/release/cards.ts';
import { newId } from '../../core/release/id.ts';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { notify } from '../store/notices.ts';
import { useOffice } from '../store/office.ts';

/** The languages that the office needs and the card has not: they wait for a person's eye. */
export function missingLanguages(present: Language): Language[] {
  const { requiredLanguages } = useOffice.getState().office;
  return LANGUAGES.filter(
    (language) => language !== present && requiredLanguages.includes(language),
  );
}

/** Makes a person's card from a name that was typed in the form; its id is known at once. */
export async function addPerson(name: string, position?: string): Promise<string> {
  const language = detectLanguage(`${name} ${position ?? ''}`) ?? 'ru';
  const incomplete = missingLanguages(language);
  const person = personCard({ name, language, incomplete, ...(position && { position }) }, newId());
  await saved(async () => {
    const { people } = await client.cards.savePerson(person);
    useOffice.setState({ people });
  });
  return person.id;
}

export async function addPeople(people: readonly Person[]): Promise<void> {
  await saved(async () => {
    const list = await client.cards.savePeople({ people: [...people] });
    useOffice.setState({ people: list.people });
  });
}

export async function addPlace(name: string): Promise<string> {
  const language = detectLanguage(name) ?? 'ru';
  const place: Place = {
    id: newId(),
    name: { [language]: name },
    incomplete: missingLanguages(language),
  };
  await saved(async () => {
    const { places } = await client.cards.savePlace(place);
    useOffice.setState({ places });
  });
  return place.id;
}

async function saved(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    notify({ tone: 'error', text: i18next.t('cards.notSaved', { why: failureWords(error) }) });
  }
}
