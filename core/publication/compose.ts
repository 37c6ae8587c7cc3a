import { captionContext } from '../captions/caption-context.ts';
import { photoFileNames } from '../captions/file-names.ts';
import { fieldsOf } from '../captions/photo-words.ts';
import { longDate } from '../language/dates.ts';
import { embargoLine } from '../language/embargo.ts';
import { type CalendarDate, isoDate, readMoment } from '../language/moment.ts';
import { PUBLICATION_WORDS, SOURCE_WORDS, TYPE_NAMES } from '../language/words.ts';
import { shownSize } from '../photos/picture-work.ts';
import type { Cards, Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Photo, Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { plainText } from '../release/text.ts';
import { publicationBlocks } from './blocks.ts';
import { creditLine, creditOrganisation, sharedCredit } from './credit.ts';
import type { Edition, EditionPhoto, Publication, PublicationPhoto } from './edition.ts';
import { embargoSuffix } from './embargo-name.ts';
import { excerpt } from './excerpt.ts';
import { boilerplate, contacts, type Logo, letterhead } from './frame.ts';
import { publishedInline } from './inline-text.ts';
import { keptNames } from './kept-names.ts';
import { placeCard, settlement } from './place-line.ts';
import { leadPhoto, publishedPhotos } from './published-photos.ts';
import { releaseSlug } from './release-slug.ts';
import { speakerLine } from './speaker-line.ts';

/** Signs of the short text that site editors ask for. */
export const TEASER_LIMIT = 200;
const META_TITLE_LIMIT = 65;
const META_DESCRIPTION_LIMIT = 160;

export interface ComposeOptions {
  /** The languages that go out, in the order in which they stand. */
  readonly languages: readonly Language[];
  readonly logo?: Logo;
  /** How the files of a photo pack are named. Without one they are numbered: a preview needs none. */
  readonly filePattern?: string;
}

/**
 * Resolves a release into what every format gets. Pure: the same documents give the same edition,
 * at any time and on any computer. A half-filled release gives a half-filled edition and never an
 * error; what is missing is the preflight's business.
 */
export function compose(
  release: Release,
  photos: Photos,
  office: Office,
  cards: Cards,
  options: ComposeOptions,
): Edition {
  const languages = [...new Set(options.languages)];
  const published = publishedPhotos(photos);
  const number = release.number?.trim();
  const baseAddress = siteAddress(office.baseAddress);
  const pattern = options.filePattern?.trim();
  const { clocks } = photos;
  const context =
    pattern && captionContext({ release, office, cards, photos: photos.photos, clocks });
  const until = release.embargo && (release.embargo.until ?? '');
  const names = context
    ? photoFileNames(pattern, published, context, embargoSuffix(until))
    : new Map<string, string>();
  return {
    releaseId: release.id,
    version: release.version,
    type: release.type,
    ...(number && { number }),
    slug: releaseSlug(release),
    createdAt: release.createdAt,
    modifiedAt: release.updatedAt,
    publishedAt: release.publishedAt ?? release.updatedAt,
    letterhead: letterhead(office, languages, options.logo),
    ...(until !== undefined && { embargoUntil: until }),
    ...(baseAddress && { baseAddress }),
    publications: languages.map((language) =>
      publication(release, published, office, cards, language),
    ),
    photos: published.map((photo, index) =>
      editionPhoto(photo, index, photo === leadPhoto(published), {
        release,
        office,
        cards,
        languages,
        names,
        clocks: photos.clocks,
      }),
    ),
  };
}

function publication(
  release: Release,
  photos: readonly Photo[],
  office: Office,
  cards: Cards,
  language: Language,
): Publication {
  const text = release.texts[language];
  const headline = text?.headline.trim() ?? '';
  const subhead = text?.subhead?.trim();
  const names = keptNames(release, cards);
  const lead = publishedInline(text?.lead?.content ?? [], language, names);
  const credits = new Map(photos.map((photo) => [photo.id, creditLine(photo, office, language)]));
  const shared = sharedCredit([...credits.values()]);
  const issued = readMoment(release.publishedAt ?? release.updatedAt, office.timezone)?.date;
  const dateline = dateLine(release, office, cards, language, issued);
  const number = release.number?.trim();
  const until = readMoment(release.embargo?.until, office.timezone);
  const about = boilerplate(office, language);
  const contactBlock = contacts(release, office, language);
  const source = creditOrganisation(office, language);
  const eventDate = readMoment(release.event.startsAt, office.timezone)?.date ?? issued;

  const figure = (photo: Photo): PublicationPhoto => {
    const caption = inLanguage(photo.caption, language);
    const credit = credits.get(photo.id);
    return {
      type: 'photo',
      photo: photo.id,
      ...(caption && { caption }),
      alt: inLanguage(photo.alt, language) ?? '',
      ...(credit && credit !== shared && { credit }),
    };
  };
  const blocks = publicationBlocks(text?.body ?? [], {
    language,
    names,
    photos,
    figure,
    speaker: (id) =>
      speakerLine(release, id, cards, language, eventDate ? isoDate(eventDate) : undefined),
  });
  const teaser = excerpt(plainText(lead) || firstWords(blocks), TEASER_LIMIT);

  return {
    language,
    typeName: TYPE_NAMES[language][release.type],
    office: inLanguage(office.name, language) ?? inLanguage(office.shortName, language) ?? '',
    ...(number && { numberLine: `№ ${number}` }),
    headline,
    ...(subhead && { subhead }),
    lead,
    ...(dateline && { dateline }),
    blocks,
    ...(release.embargo && { embargoLine: embargoLine(until, language) }),
    ...(shared && { sharedCredit: shared }),
    ...(about && { boilerplate: about }),
    ...(contactBlock && { contacts: contactBlock }),
    ...(source && { sourceLine: `${SOURCE_WORDS[language]}: ${source}` }),
    teaser,
    metaTitle: inLanguage(release.metaTitle, language) ?? excerpt(headline, META_TITLE_LIMIT),
    metaDescription:
      inLanguage(release.metaDescription, language) ?? excerpt(teaser, META_DESCRIPTION_LIMIT),
    tags: release.tags.flatMap((tag) => inLanguage(tag.text, language) ?? []),
    issuedText: issued ? longDate(issued, language) : '',
    words: PUBLICATION_WORDS[language],
  };
}

/** The event's day and settlement; without an event the day of issue and the office's city. */
function dateLine(
  release: Release,
  office: Office,
  cards: Cards,
  language: Language,
  issued: CalendarDate | undefined,
): Publication['dateline'] {
  const date = readMoment(release.event.startsAt, office.timezone)?.date ?? issued;
  if (!date) return undefined;
  const place = settlement(placeCard(cards, release.event.venue), office, language);
  const dateText = longDate(date, language);
  return {
    text: place ? `${dateText}, ${place}` : dateText,
    date: isoDate(date),
    dateText,
    ...(place && { place }),
  };
}

function editionPhoto(
  photo: Photo,
  index: number,
  isLead: boolean,
  from: {
    readonly release: Release;
    readonly office: Office;
    readonly cards: Cards;
    readonly languages: readonly Language[];
    readonly names: ReadonlyMap<string, string>;
    readonly clocks: Photos['clocks'];
  },
): EditionPhoto {
  const { release, office, cards, languages, names, clocks } = from;
  const sequence = String(index + 1).padStart(3, '0');
  return {
    id: photo.id,
    name: names.get(photo.id) ?? `${releaseSlug(release)}-${sequence}`,
    sequence,
    isLead,
    ...shownSize(photo, photo.work, 'page'),
    ...(photo.work && { work: photo.work }),
    rights: { languages, fields: fieldsOf(photo, release, office, cards, languages, clocks) },
  };
}

/** Absolute and without a slash at its end, or undefined: a relative one would make false links. */
function siteAddress(address: string | undefined): string | undefined {
  const trimmed = address?.trim().replace(/\/+$/, '');
  return trimmed && /^https:\/\/[^\s/]+\S*$/i.test(trimmed) ? trimmed : undefined;
}

function firstWords(blocks: Publication['blocks']): string {
  for (const block of blocks) if (block.type === 'paragraph') return plainText(block.content);
  return '';
}
