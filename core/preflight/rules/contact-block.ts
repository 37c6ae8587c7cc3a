import { E164 } from '../../language/phone.ts';
import { publishedContacts } from '../../publication/frame.ts';
import type { Contact } from '../../release/cards.ts';
import { inLanguage, LANGUAGES } from '../../release/language.ts';
import type { Found, Rule } from '../finding.ts';

/** A newsroom must be able to ask: a reachable contact, complete, and meant to be published. */
export const contactBlock: Rule = {
  id: 'CT-BLOCK',
  find({ release, office, written }) {
    const place = { step: 'facts', field: 'contacts' } as const;
    const published = publishedContacts(release, office);
    const reachable = published.some((contact) => contact.phone?.trim() || contact.email?.trim());
    const missing = reachable
      ? []
      : written.map(
          (language): Found => ({
            severity: 'error',
            message: 'contactMissing',
            params: { language },
            place: { ...place, language },
          }),
        );
    const hidden = office.contacts
      .filter((contact) => release.contacts.includes(contact.id) && !contact.public)
      .map(
        (contact): Found => ({
          severity: 'error',
          message: 'contactPrivate',
          params: { name: contactName(contact) },
          place,
        }),
      );
    const wrong = published.flatMap((contact): Found[] => {
      const phone = contact.phone?.trim();
      if (!phone || E164.test(phone)) return [];
      return [{ severity: 'error', message: 'phoneWrong', params: { phone }, place }];
    });
    return [...missing, ...hidden, ...wrong];
  },
};

function contactName(contact: Contact): string {
  const names = LANGUAGES.map((language) => inLanguage(contact.name, language));
  return names.find((name) => name) ?? contact.phone ?? contact.id;
}
