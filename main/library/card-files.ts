import { join } from 'node:path';
import { CARD_KINDS, type CardKind } from '../../core/cards/kind-names.ts';
import type { CardsChange } from '../../core/cards/kinds.ts';
import type { CaptionBook } from '../../core/release/caption-book.ts';
import type {
  Office,
  Organisations,
  People,
  Person,
  Place,
  Places,
  Cards as ReleaseCards,
} from '../../core/release/cards.ts';
import type { DraftBook } from '../../core/release/draft-book.ts';
import type { Names, Terms } from '../../core/release/terms.ts';
import {
  changedWords,
  type DictionaryChange,
  type OfficeDictionary,
} from '../../core/spelling/dictionary.ts';
import { createDocument, type Document } from './document.ts';
import { formatJson, parseJson, readBytes } from './json-file.ts';
import {
  type Counted,
  captionBookKind,
  dictionaryKind,
  draftBookKind,
  type Kind,
  namesKind,
  officeKind,
  organisationsKind,
  peopleKind,
  placesKind,
  termsKind,
} from './kinds.ts';
import { fileStamp, listFiles } from './listing.ts';
import { freeName, timeName } from './names.ts';
import { createWriter, type Writer } from './writer.ts';

/** The card files of an office. One that was never saved is empty. */
export interface CardFiles {
  readonly office: Office;
  readonly people: People;
  readonly places: Places;
  readonly organisations: Organisations;
  readonly terms: Terms;
  readonly names: Names;
}

/** The lists in the card files, for composing and checking. */
export function cardsIn(files: CardFiles): ReleaseCards {
  return {
    people: files.people.people,
    places: files.places.places,
    organisations: files.organisations.organisations,
    terms: files.terms.terms,
    names: files.names.names,
  };
}

/** The office's profile, cards and caption book, and their earlier versions. */
export interface Cards {
  readonly office: Document<Office>;
  readonly people: Document<People>;
  readonly places: Document<Places>;
  readonly organisations: Document<Organisations>;
  readonly terms: Document<Terms>;
  readonly names: Document<Names>;
  /** Templates of captions and lists of codes. Most offices have none for long. */
  readonly captions: Document<CaptionBook>;
  /** Words that spelling knows besides those of the cards. */
  readonly dictionary: Document<OfficeDictionary>;
  /** What the office changed in the templates of drafts. */
  readonly drafts: Document<DraftBook>;
  /** Throws `NotReadError`. */
  read(): Promise<CardFiles>;
  /** Changes when one of the files does. */
  stamp(): Promise<string>;
  saveOffice(save: { readonly base: number; readonly office: Office }): Promise<Office>;
  /** Adds cards, and puts those with a known id in the place of the earlier ones. */
  savePeople(people: readonly Person[]): Promise<People>;
  savePlaces(places: readonly Place[]): Promise<Places>;
  /** Writes each file that the change touches, and only those. */
  change(change: CardsChange): Promise<void>;
  saveCaptions(save: { readonly base: number; readonly book: CaptionBook }): Promise<CaptionBook>;
  saveDrafts(save: { readonly base: number; readonly book: DraftBook }): Promise<DraftBook>;
  changeDictionary(change: DictionaryChange): Promise<OfficeDictionary>;
}

/** Earlier versions of a card file that are kept: one a day at most. */
const VERSIONS = 60;

export function createCards(context: {
  readonly root: string;
  readonly writer: Writer;
  readonly clock: () => Date;
  readonly guard: () => Promise<void>;
}): Cards {
  const { root, writer, clock } = context;

  /** The first change of a day keeps the file as it was before. */
  async function keep(name: string, current: Counted): Promise<void> {
    const folder = join(root, 'history');
    const earlier = await versionsOf(folder, name);
    const now = timeName(clock());
    if (earlier.at(-1)?.startsWith(`${name}-${now.slice(0, 10)}`)) return;
    await writer.makeFolder(folder);
    const file = freeName(`${name}-${now}-r${current.revision}.json`, earlier);
    await writer.write(join(folder, file), formatJson(current));
    for (const old of earlier.slice(0, -(VERSIONS - 1))) await writer.remove(join(folder, old));
  }

  function document<T extends Counted>(name: string, kind: Kind<T>): Document<T> {
    const made = createDocument({
      path: join(root, `${name}.json`),
      kind,
      writer,
      clock,
      prepare: context.guard,
      fallback: () => newestVersion(join(root, 'history'), name, kind),
    });
    return {
      ...made,
      async save(save) {
        return made.save({ ...save, beforeReplacing: (current) => keep(name, current) });
      },
      async modify(change) {
        const before = await made.read().catch(() => undefined);
        if (before && before.value.revision > 0) await keep(name, before.value);
        return made.modify(change);
      },
    };
  }

  const documents = {
    office: document('office', officeKind),
    people: document('people', peopleKind),
    places: document('places', placesKind),
    organisations: document('organisations', organisationsKind),
    terms: document('terms', termsKind),
    names: document('names', namesKind),
    captions: document('captions', captionBookKind),
    drafts: document('templates', draftBookKind),
    dictionary: document('dictionary', dictionaryKind),
  };
  const { office, people, places, organisations, terms, names, captions, drafts, dictionary } =
    documents;

  return {
    ...documents,
    async read() {
      const [profile, persons, venues, bodies, words, titles] = await Promise.all([
        office.read(),
        people.read(),
        places.read(),
        organisations.read(),
        terms.read(),
        names.read(),
      ]);
      return {
        office: profile.value,
        people: persons.value,
        places: venues.value,
        organisations: bodies.value,
        terms: words.value,
        names: titles.value,
      };
    },
    async stamp() {
      const files = Object.values(documents);
      return (await Promise.all(files.map(({ path }) => fileStamp(path)))).join(' ');
    },
    saveOffice: (save) => office.save({ base: save.base, value: save.office }),
    saveCaptions: (save) => captions.save({ base: save.base, value: save.book }),
    changeDictionary: (change) =>
      dictionary.modify((now) => ({ ...now, words: changedWords(now.words, change) })),
    saveDrafts: (save) => drafts.save({ base: save.base, value: save.book }),
    savePeople: (cards) =>
      people.modify((current) => ({ ...current, people: merged(current.people, cards) })),
    savePlaces: (cards) =>
      places.modify((current) => ({ ...current, places: merged(current.places, cards) })),
    async change({ put, remove }) {
      const touched = CARD_KINDS.filter((kind) => put[kind]?.length || remove[kind]?.length);
      for (const kind of touched) await changeOne(kind, put, remove[kind] ?? []);
    },
  };

  async function changeOne(
    kind: CardKind,
    put: CardsChange['put'],
    gone: readonly string[],
  ): Promise<void> {
    switch (kind) {
      case 'people':
        await people.modify((now) => ({ ...now, people: merged(now.people, put.people, gone) }));
        return;
      case 'places':
        await places.modify((now) => ({ ...now, places: merged(now.places, put.places, gone) }));
        return;
      case 'organisations':
        await organisations.modify((now) => ({
          ...now,
          organisations: merged(now.organisations, put.organisations, gone),
        }));
        return;
      case 'terms':
        await terms.modify((now) => ({ ...now, terms: merged(now.terms, put.terms, gone) }));
        return;
      case 'names':
        await names.modify((now) => ({ ...now, names: merged(now.names, put.names, gone) }));
    }
  }
}

/** The card files of a library folder, whether or not it is open. Throws `NotReadError`. */
export async function readCardFiles(root: string): Promise<CardFiles> {
  const clock = () => new Date();
  const writer = createWriter();
  return createCards({ root, writer, clock, guard: async () => undefined }).read();
}

/** The caption book of a library folder, whether or not it is open. Throws `NotReadError`. */
export async function readCaptionBook(root: string): Promise<CaptionBook> {
  const clock = () => new Date();
  const writer = createWriter();
  const files = createCards({ root, writer, clock, guard: async () => undefined });
  return (await files.captions.read()).value;
}

function merged<Card extends { readonly id: string }>(
  current: readonly Card[],
  cards: readonly Card[] = [],
  gone: readonly string[] = [],
): Card[] {
  const wanted = new Map(cards.map((card) => [card.id, card]));
  const kept = current
    .filter((card) => !gone.includes(card.id))
    .map((card) => wanted.get(card.id) ?? card);
  const known = new Set(current.map((card) => card.id));
  return [...kept, ...[...wanted.values()].filter((card) => !known.has(card.id))];
}

async function versionsOf(folder: string, name: string): Promise<readonly string[]> {
  const pattern = new RegExp(`^${name}-\\d{4}-\\d{2}-\\d{2}T\\d{9}Z-r\\d+(-\\d+)?\\.json$`);
  return (await listFiles(folder)).filter((file) => pattern.test(file));
}

async function newestVersion<T>(
  folder: string,
  name: string,
  kind: Kind<T>,
): Promise<T | undefined> {
  for (const file of [...(await versionsOf(folder, name))].reverse()) {
    const path = join(folder, file);
    try {
      const reading = kind.read(parseJson(await readBytes(path), path));
      if (reading.ok) return reading.value;
    } catch {
      // The one before it may be whole.
    }
  }
  return undefined;
}
