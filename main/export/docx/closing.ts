import type { Paragraph, ParagraphChild } from 'docx';
import type { Publication, PublicationContact } from '../../../core/publication/edition.ts';
import { mailLink, phoneLink } from '../safe-link.ts';
import { STYLE } from './styles.ts';
import { linked, paragraph, plain, type Scribe } from './text.ts';

/** What follows the text: the shared credit, a word about the office, whom to ask. */
export function closing(publication: Publication, scribe: Scribe): readonly Paragraph[] {
  const { sharedCredit, boilerplate, contacts } = publication;
  const heading = (title: string) => paragraph(scribe, STYLE.closingHeading, plain(scribe, title));
  return [
    ...(sharedCredit ? [paragraph(scribe, STYLE.sharedCredit, plain(scribe, sharedCredit))] : []),
    ...(boilerplate
      ? [
          heading(boilerplate.title),
          paragraph(scribe, STYLE.boilerplate, plain(scribe, boilerplate.text)),
        ]
      : []),
    ...(contacts
      ? [
          heading(contacts.title),
          ...contacts.lines.map((contact, index) =>
            paragraph(scribe, STYLE.contact, contactLine(contact, scribe), {
              keepNext: index < contacts.lines.length - 1,
            }),
          ),
        ]
      : []),
  ];
}

/** «Name, role» and under it the ways to reach the person. */
function contactLine(contact: PublicationContact, scribe: Scribe): readonly ParagraphChild[] {
  const { name, role, phone, phoneText, email } = contact;
  const ways = [
    ...(phone ? [way(phoneText ?? phone, phoneLink(phone), scribe)] : []),
    ...(email ? [way(email, mailLink(email), scribe)] : []),
  ];
  const who = [name, role].filter((part) => part).join(', ');
  return [
    ...plain(scribe, ways.length > 0 && who !== '' ? `${who}\n` : who),
    ...ways.flatMap((children, index) =>
      index > 0 ? [...plain(scribe, ', '), ...children] : children,
    ),
  ];
}

function way(text: string, address: string | undefined, scribe: Scribe): readonly ParagraphChild[] {
  return address ? [linked(scribe, text, address)] : plain(scribe, text);
}
