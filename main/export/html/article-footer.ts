import type {
  Edition,
  Publication,
  PublicationContact,
} from '../../../core/publication/edition.ts';
import { mailLink, phoneLink } from '../safe-link.ts';
import { issued, kindLine } from './article-header.ts';
import { html, lines, Markup } from './markup.ts';

/** What stands under the text: the shared credit, the office, its contacts, and the imprint. */
export function renderFooter(
  edition: Edition,
  publication: Publication,
  hasPhotos: boolean,
): Markup {
  return lines([
    html`<footer>`,
    hasPhotos &&
      publication.sharedCredit !== undefined &&
      html`<p class="credit">${publication.sharedCredit}</p>`,
    publication.boilerplate &&
      html`<section>
<h2>${publication.boilerplate.title}</h2>
${lines(paragraphs(publication.boilerplate.text))}
</section>`,
    publication.contacts && contacts(publication.contacts),
    html`<p class="imprint">${kindLine(publication)} <span>${issued(edition, publication)}</span>${
      edition.version > 1 && html` <span>${publication.words.version} ${edition.version}</span>`
    }</p>`,
    html`</footer>`,
  ]);
}

function contacts({ title, lines: people }: NonNullable<Publication['contacts']>): Markup {
  return html`<section>
<h2>${title}</h2>
<address>
${lines(people.map(contact))}
</address>
</section>`;
}

/** Who, on one line, and a line for each way to reach them. */
function contact({ name, role, phone, phoneText, email }: PublicationContact): Markup {
  const person = [
    name !== '' && html`<strong>${name}</strong>`,
    role !== undefined && html`${role}`,
  ];
  const parts = [
    separated(person, html`, `),
    phone !== undefined && linked(phoneLink(phone), unbroken(phoneText ?? phone)),
    email !== undefined && linked(mailLink(email), email),
  ];
  return html`<p>${separated(parts, html`<br>\n`)}</p>`;
}

/** The parts that are there with `between` between them; undefined when none is. */
function separated(parts: readonly (Markup | false | undefined)[], between: Markup) {
  const there = parts.filter((part) => part instanceof Markup);
  return there.length === 0
    ? undefined
    : html`${there.map((part, i) => html`${i > 0 && between}${part}`)}`;
}

function linked(address: string | undefined, words: string): Markup {
  return address === undefined
    ? html`<span>${words}</span>`
    : html`<a href="${address}">${words}</a>`;
}

/** A telephone number on one line, with the hyphen and space made for that. */
function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

function paragraphs(text: string): readonly Markup[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}
