import type { z } from 'zod';
import { dictionarySchema, type OfficeDictionary } from '../spelling/dictionary.ts';
import { type CaptionBook, captionBookSchema } from './caption-book.ts';
import {
  type Office,
  type Organisations,
  officeSchema,
  organisationsSchema,
  type People,
  type Places,
  peopleSchema,
  placesSchema,
} from './cards.ts';
import { type DraftBook, draftBookSchema } from './draft-book.ts';
import { parseForgiving } from './forgiving.ts';
import { PHOTOS_SCHEMA, type Photos, photosSchema } from './photos.ts';
import { RELEASE_SCHEMA, type Release, releaseSchema } from './release.ts';
import { type Names, namesSchema, type Terms, termsSchema } from './terms.ts';

/**
 * Every stored document passes through here when it is read. A document of an older schema is
 * brought up one version at a time; one of a newer schema is refused, because saving it from
 * here would lose what only the newer program knows.
 */
export type NotReadable = {
  readonly ok: false;
  readonly reason: 'newer' | 'invalid';
  /** For the log and for diagnostics, never for the person: a path in the document, a version. */
  readonly detail: string;
};

/** What was read; `migratedFrom` is the schema version in the file when it was an older one. */
type Readable<Document> = Document & { readonly ok: true; readonly migratedFrom?: number };

type JsonObject = Readonly<Record<string, unknown>>;

/** Brings a document from the version that is its key to the next one. */
export type Steps = Readonly<Record<number, (document: JsonObject) => JsonObject>>;

/** Schema 1 is the first of every document: there is nothing to bring up yet. */
const NO_STEPS: Steps = {};
const CARDS_SCHEMA = 1;

export function readRelease(json: unknown): Readable<{ readonly release: Release }> | NotReadable {
  const read = readDocument(json, releaseSchema, RELEASE_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: release, ...rest } = read;
  return { ...rest, release };
}

export function readPhotos(json: unknown): Readable<{ readonly photos: Photos }> | NotReadable {
  const read = readDocument(json, photosSchema, PHOTOS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: photos, ...rest } = read;
  return { ...rest, photos };
}

export function readOffice(json: unknown): Readable<{ readonly office: Office }> | NotReadable {
  const read = readDocument(json, officeSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: office, ...rest } = read;
  return { ...rest, office };
}

export function readPeople(json: unknown): Readable<{ readonly people: People }> | NotReadable {
  const read = readDocument(json, peopleSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: people, ...rest } = read;
  return { ...rest, people };
}

export function readPlaces(json: unknown): Readable<{ readonly places: Places }> | NotReadable {
  const read = readDocument(json, placesSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: places, ...rest } = read;
  return { ...rest, places };
}

export function readOrganisations(
  json: unknown,
): Readable<{ readonly organisations: Organisations }> | NotReadable {
  const read = readDocument(json, organisationsSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: organisations, ...rest } = read;
  return { ...rest, organisations };
}

export function readTerms(json: unknown): Readable<{ readonly terms: Terms }> | NotReadable {
  const read = readDocument(json, termsSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: terms, ...rest } = read;
  return { ...rest, terms };
}

export function readNames(json: unknown): Readable<{ readonly names: Names }> | NotReadable {
  const read = readDocument(json, namesSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: names, ...rest } = read;
  return { ...rest, names };
}

export function readCaptionBook(
  json: unknown,
): Readable<{ readonly book: CaptionBook }> | NotReadable {
  const read = readDocument(json, captionBookSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: book, ...rest } = read;
  return { ...rest, book };
}

export function readDictionary(
  json: unknown,
): Readable<{ readonly dictionary: OfficeDictionary }> | NotReadable {
  const read = readDocument(json, dictionarySchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: dictionary, ...rest } = read;
  return { ...rest, dictionary };
}

export function readDraftBook(json: unknown): Readable<{ readonly book: DraftBook }> | NotReadable {
  const read = readDocument(json, draftBookSchema, CARDS_SCHEMA, NO_STEPS);
  if (!read.ok) return read;
  const { document: book, ...rest } = read;
  return { ...rest, book };
}

/**
 * Reads a document of schema `current` from JSON of that schema or an older one. A document that
 * names no schema is of the first one.
 */
export function readDocument<Document>(
  json: unknown,
  schema: z.ZodType<Document>,
  current: number,
  steps: Steps,
): Readable<{ readonly document: Document }> | NotReadable {
  if (!isObject(json)) return { ok: false, reason: 'invalid', detail: 'not an object' };
  const version = json.schema ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { ok: false, reason: 'invalid', detail: 'schema' };
  }
  if (version > current) return { ok: false, reason: 'newer', detail: `schema ${version}` };
  let document: JsonObject = json;
  for (let at = version; at < current; at++) {
    const step = steps[at];
    if (!step) return { ok: false, reason: 'invalid', detail: `schema ${at}` };
    document = { ...step(document), schema: at + 1 };
  }
  const parsed = parseForgiving(schema, document);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'document';
    return { ok: false, reason: 'invalid', detail: where };
  }
  return {
    ok: true,
    document: parsed.data,
    ...(version < current && { migratedFrom: version }),
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
