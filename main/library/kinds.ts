import type { z } from 'zod';
import { type Journal, journalSchema } from '../../core/contract-shapes.ts';
import { type CaptionBook, captionBookSchema } from '../../core/release/caption-book.ts';
import {
  type Office,
  type Organisations,
  officeSchema,
  organisationsSchema,
  type People,
  type Places,
  peopleSchema,
  placesSchema,
} from '../../core/release/cards.ts';
import { type DraftBook, draftBookSchema } from '../../core/release/draft-book.ts';
import { parseForgiving, putBack } from '../../core/release/forgiving.ts';
import {
  type NotReadable,
  readCaptionBook,
  readDictionary,
  readDraftBook,
  readNames,
  readOffice,
  readOrganisations,
  readPeople,
  readPhotos,
  readPlaces,
  readRelease,
  readTerms,
} from '../../core/release/migrations.ts';
import { type Photos, photosSchema } from '../../core/release/photos.ts';
import { type Release, releaseSchema } from '../../core/release/release.ts';
import { type Names, namesSchema, type Terms, termsSchema } from '../../core/release/terms.ts';
import { dictionarySchema, type OfficeDictionary } from '../../core/spelling/dictionary.ts';

/** What came of reading a file's JSON. `newer`: shown as far as it is understood, never saved. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly newer: boolean }
  | { readonly ok: false; readonly reason: 'newer' | 'broken'; readonly detail: string };

/** A kind of file in the library: how it is read, and in which order its fields are written. */
export interface Kind<T> {
  /** Throws nothing: whatever was in the file comes back as a reading. */
  read(json: unknown): Reading<T>;
  /** The same value with its fields in the schema's order; unknown ones follow as they came. */
  ordered(value: T): T;
  /** The value as it lies in the file: with what this version could not read in its place. */
  stored(value: T): unknown;
  /** What stands for a file that is not there; undefined when it must be. */
  readonly empty: T | undefined;
}

/** A file that counts its saves. */
export interface Counted {
  readonly schema: number;
  readonly revision: number;
}

type Read<T> = { readonly ok: true; readonly value: T } | NotReadable;

export const releaseKind = kind<Release>(
  releaseSchema,
  (json) => renamed(readRelease(json), (read) => read.release),
  undefined,
);
export const photosKind = kind<Photos>(
  photosSchema,
  (json) => renamed(readPhotos(json), (read) => read.photos),
  {},
);
export const officeKind = kind<Office>(
  officeSchema,
  (json) => renamed(readOffice(json), (read) => read.office),
  {},
);
export const peopleKind = kind<People>(
  peopleSchema,
  (json) => renamed(readPeople(json), (read) => read.people),
  {},
);
export const placesKind = kind<Places>(
  placesSchema,
  (json) => renamed(readPlaces(json), (read) => read.places),
  {},
);
export const organisationsKind = kind<Organisations>(
  organisationsSchema,
  (json) => renamed(readOrganisations(json), (read) => read.organisations),
  {},
);
export const termsKind = kind<Terms>(
  termsSchema,
  (json) => renamed(readTerms(json), (read) => read.terms),
  {},
);
export const namesKind = kind<Names>(
  namesSchema,
  (json) => renamed(readNames(json), (read) => read.names),
  {},
);
export const captionBookKind = kind<CaptionBook>(
  captionBookSchema,
  (json) => renamed(readCaptionBook(json), (read) => read.book),
  {},
);
export const dictionaryKind = kind<OfficeDictionary>(
  dictionarySchema,
  (json) => renamed(readDictionary(json), (read) => read.dictionary),
  {},
);
export const draftBookKind = kind<DraftBook>(
  draftBookSchema,
  (json) => renamed(readDraftBook(json), (read) => read.book),
  {},
);

export function readJournal(json: unknown): Journal | undefined {
  const parsed = journalSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}

function renamed<R extends { readonly ok: true }, T>(
  read: R | NotReadable,
  value: (read: R) => T,
): Read<T> {
  return read.ok ? { ok: true, value: value(read) } : read;
}

function kind<T extends Counted>(
  schema: z.ZodType<T>,
  read: (json: unknown) => Read<T>,
  empty: unknown,
): Kind<T> {
  return {
    read(json) {
      const found = read(json);
      if (found.ok) return { ok: true, value: found.value, newer: false };
      if (found.reason === 'invalid') return { ok: false, reason: 'broken', detail: found.detail };
      // A newer program adds fields far more often than it changes them: what fits is shown.
      const seen = parseForgiving(schema, json);
      return seen.success
        ? { ok: true, value: seen.data, newer: true }
        : { ok: false, reason: 'newer', detail: found.detail };
    },
    ordered: (value) => schema.parse(value),
    stored: (value) => putBack(schema.parse(value)),
    empty: empty === undefined ? undefined : schema.parse(empty),
  };
}
