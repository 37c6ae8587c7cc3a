import { readablePhone } from '../language/phone.ts';
import { FRAME_TITLES } from '../language/words.ts';
import type { Contact, Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Release } from '../release/release.ts';
import { creditOrganisation } from './credit.ts';
import type { Letterhead, Publication, PublicationContact } from './edition.ts';

/** The picture of the letterhead, measured by whoever can read the file. */
export type Logo = NonNullable<Letterhead['logo']>;

/**
 * The office's name in Kazakh and Russian stands on every letterhead (law on languages, art. 21);
 * English joins when an English text goes out.
 */
export function letterhead(
  office: Office,
  languages: readonly Language[],
  logo: Logo | undefined,
): Letterhead {
  const shown: readonly Language[] = languages.includes('en') ? ['kk', 'ru', 'en'] : ['kk', 'ru'];
  return {
    layout: office.letterhead.layout,
    names: shown.flatMap((language) => {
      const name = inLanguage(office.name, language);
      return name ? [{ language, name }] : [];
    }),
    ...(logo && { logo }),
  };
}

export function boilerplate(office: Office, language: Language): Publication['boilerplate'] {
  const text = inLanguage(office.boilerplate, language);
  return text ? { title: FRAME_TITLES[language].boilerplate, text } : undefined;
}

/**
 * The contacts that stand under the text: the chosen ones, or all. One that is not public is
 * never printed, even when it was chosen: a personal number that went out cannot be called back.
 */
export function contacts(
  release: Release,
  office: Office,
  language: Language,
): Publication['contacts'] {
  const lines = publishedContacts(release, office).flatMap((contact) =>
    contactLine(contact, office, language),
  );
  return lines.length > 0 ? { title: FRAME_TITLES[language].contacts, lines } : undefined;
}

export function publishedContacts(release: Release, office: Office): readonly Contact[] {
  const chosen =
    release.contacts.length === 0
      ? office.contacts
      : office.contacts.filter((contact) => release.contacts.includes(contact.id));
  return chosen.filter((contact) => contact.public);
}

function contactLine(contact: Contact, office: Office, language: Language): PublicationContact[] {
  const name = inLanguage(contact.name, language) ?? creditOrganisation(office, language);
  const role = inLanguage(contact.role, language);
  const phone = contact.phone?.trim();
  const email = contact.email?.trim();
  if (!name && !phone && !email) return [];
  return [
    {
      name: name ?? '',
      ...(role && { role }),
      ...(phone && { phone, phoneText: readablePhone(phone) }),
      ...(email && { email }),
    },
  ];
}
