import { readablePhone } from '../../language/phone.ts';
import type { Contact } from '../../release/cards.ts';
import { cleanWords, wordsIn } from '../clean-words.ts';
import type { DraftContext } from '../draft-context.ts';
import { plain } from '../filled.ts';
import type { Slot } from '../slots.ts';
import { organisationForm } from '../word-form.ts';
import { ALL_CASES, formed } from './declined.ts';

/** The office, whom to ask, and what was wrong and is right. */
export const closingSlots: Readonly<Record<string, Slot>> = {
  organisation: {
    forms: ALL_CASES,
    value: ({ office, cards, language }, form) => {
      const name = wordsIn(office.name, language) ?? wordsIn(office.shortName, language);
      return name
        ? formed(name, organisationForm(name, cards, language, form), language, form)
        : undefined;
    },
  },
  unit: {
    sections: ['closing'],
    value: (context) => plain(wordsIn(contact(context)?.name, context.language)),
  },
  /** Telephone and e-mail. */
  reach: {
    sections: ['closing'],
    value: (context) => {
      const { phone, email } = contact(context) ?? {};
      const ways = [phone && readablePhone(phone), email].map((way) => cleanWords(way ?? ''));
      return plain(ways.filter((way) => way !== '').join(', '));
    },
  },
  stream: {
    sections: ['lead', 'closing'],
    value: ({ release }) => plain(release.event.stream && cleanWords(release.event.stream)),
  },
  wrong: {
    value: ({ release, language }) => plain(wordsIn(release.corrections[0]?.wrong, language)),
  },
  right: {
    value: ({ release, language }) => plain(wordsIn(release.corrections[0]?.right, language)),
  },
};

/** The release's first contact, or the first one that the office shows everybody. */
function contact({ release, office }: DraftContext): Contact | undefined {
  const chosen = release.contacts.flatMap(
    (id) => office.contacts.find((known) => known.id === id) ?? [],
  );
  return chosen[0] ?? office.contacts.find((known) => known.public);
}
