import { z } from 'zod';
import { officeSchema, organisationsSchema, peopleSchema, placesSchema } from './release/cards.ts';
import { languageSchema, localisedSchema } from './release/language.ts';
import { incomingPhotoSchema, lookSchema, photoSchema, photosSchema } from './release/photos.ts';
import { releaseSchema } from './release/release.ts';
import { namesSchema, termsSchema } from './release/terms.ts';
import { RELEASE_TYPES, STATUSES } from './release/types.ts';

/**
 * What crosses the boundary of `contract.ts`: the shapes of requests, answers and events, and the
 * reasons that errors carry.
 */

/** Why something was not written; the catalogues say what to do about each. */
export const NOT_WRITTEN = [
  'disk-full',
  'no-access',
  'library-gone',
  'read-only',
  'busy',
  'too-large',
  'other',
] as const;
export type NotWritten = (typeof NOT_WRITTEN)[number];

/** Why a file or library could not be read. */
export const NOT_READ = ['missing', 'broken', 'newer', 'no-access'] as const;
export type NotRead = (typeof NOT_READ)[number];

/** Why an export could not start or finish. */
export const EXPORT_REFUSALS = [
  'inside-library',
  'read-only',
  'missing',
  'not-a-folder',
  'disk-full',
  'nothing-to-export',
  /** The release itself cannot be read. */
  'unreadable',
  'in-trash',
  'cancelled',
  'other',
] as const;
export type ExportRefusal = (typeof EXPORT_REFUSALS)[number];

export const timestampSchema = z.string();

export const FORMAT_NAMES = ['html', 'docx', 'fragment', 'txt', 'photos'] as const;
export const formatNameSchema = z.enum(FORMAT_NAMES);
export type FormatName = z.infer<typeof formatNameSchema>;

/** A line of the library's list. `findings` are counted by the renderer, which has the rules. */
export const releaseSummarySchema = z.object({
  id: z.string(),
  folder: z.string(),
  type: z.enum(RELEASE_TYPES),
  status: z.enum(STATUSES),
  version: z.number(),
  number: z.string().optional(),
  headline: localisedSchema,
  startsAt: timestampSchema.optional(),
  embargoUntil: timestampSchema.optional(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  trashedAt: timestampSchema.optional(),
  photos: z.number(),
  /** File name of the lead photo, for a thumbnail. */
  leadPhoto: z.string().optional(),
});
export type ReleaseSummary = z.infer<typeof releaseSummarySchema>;

/** A file of the library that could not be read and was set aside. */
export const brokenFileSchema = z.object({
  folder: z.string(),
  file: z.string(),
  /** Where the unreadable file lies now. */
  setAside: z.string().optional(),
  reason: z.enum(NOT_READ),
  /** The newest snapshot that can be read, if there is one. */
  snapshot: z.string().optional(),
});
export type BrokenFile = z.infer<typeof brokenFileSchema>;

export const libraryStateSchema = z.object({
  folder: z.string(),
  /** `missing` when the share is away; `newer` opens read-only. */
  state: z.enum(['ready', 'missing', 'read-only', 'newer', 'not-chosen']),
  releases: z.number(),
  broken: z.array(brokenFileSchema),
});
export type LibraryState = z.infer<typeof libraryStateSchema>;

export const leaseSchema = z.object({
  /** The person and computer that edit, and since when. */
  by: z.string(),
  computer: z.string(),
  since: timestampSchema,
  mine: z.boolean(),
});
export type Lease = z.infer<typeof leaseSchema>;

/** One step that can be undone: forward and backward patches (immer's JSON patches). */
export const patchSchema = z.object({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});
export const journalEntrySchema = z.object({
  at: timestampSchema,
  /** Key and values of the catalogue's phrase that says what was done. */
  label: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  document: z.enum(['release', 'photos']),
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
  /** Of a step that changes both documents: the ways of the other one. */
  also: z.object({ patches: z.array(patchSchema), inverse: z.array(patchSchema) }).optional(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
export const journalSchema = z.object({
  /** Oldest first. Entries from `position` on were undone and can be redone. */
  entries: z.array(journalEntrySchema),
  position: z.number(),
});
export type Journal = z.infer<typeof journalSchema>;

export const openedReleaseSchema = z.object({
  folder: z.string(),
  release: releaseSchema,
  photos: photosSchema,
  journal: journalSchema,
  lease: leaseSchema,
  /** A newer program wrote it, or the folder cannot be written. */
  readOnly: z.boolean(),
});
export type OpenedRelease = z.infer<typeof openedReleaseSchema>;

export const versionSchema = z.object({
  /** Name of the snapshot in the release's history folder. */
  name: z.string(),
  at: timestampSchema,
  reason: z.enum(['export', 'change', 'interval', 'restore', 'conflict']),
  revision: z.number(),
  headline: localisedSchema,
  words: z.number(),
  photos: z.number(),
});
export type Version = z.infer<typeof versionSchema>;

/** Where a file comes from: a path (Electron, command line) or an upload (browser). */
export const fileSourceSchema = z.union([
  z.object({ path: z.string() }),
  z.object({ upload: z.string() }),
]);
export type FileSource = z.infer<typeof fileSourceSchema>;

/** What a Word document holds besides its text, and the words of it where it has any. */
export const WORD_LEFT = [
  'header',
  'footer',
  'note',
  'comment',
  'formula',
  'chart',
  'object',
  'picture',
  'table',
] as const;
export const wordLeftSchema = z.object({
  kind: z.enum(WORD_LEFT),
  words: z.string(),
  /** Of a comment: who wrote it, and its number. */
  author: z.string().optional(),
  id: z.string().optional(),
});
export type WordLeft = z.infer<typeof wordLeftSchema>;

/** A Word document as it was read: clean HTML, and what goes along with it. */
export const wordDocumentSchema = z.object({
  html: z.string(),
  /** In the order of the numbers that the HTML has for them. */
  pictures: z.array(z.object({ upload: z.string(), name: z.string() })),
  left: z.array(wordLeftSchema),
  tracked: z.boolean(),
});
export type WordDocument = z.infer<typeof wordDocumentSchema>;

/** Progress of long work: `done` of `total`, and the name of what is being worked on. */
const progress = { done: z.number(), total: z.number(), current: z.string().optional() };

export const addPhotosEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), ...progress }),
  z.object({ type: z.literal('read'), ...progress, photo: incomingPhotoSchema }),
  z.object({ type: z.literal('failed'), ...progress, name: z.string(), reason: z.string() }),
]);
export type AddPhotosEvent = z.infer<typeof addPhotosEventSchema>;

export const pickPhotosEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('picked'), ...progress, incoming: z.string(), photo: photoSchema }),
  z.object({
    type: z.literal('failed'),
    ...progress,
    incoming: z.string(),
    name: z.string(),
    reason: z.string(),
  }),
]);
export type PickPhotosEvent = z.infer<typeof pickPhotosEventSchema>;

/** What the pixels of photos tell, one after the other. */
export const lookEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('look'), ...progress, id: z.string(), look: lookSchema }),
  z.object({ type: z.literal('failed'), ...progress, id: z.string(), reason: z.string() }),
]);
export type LookEvent = z.infer<typeof lookEventSchema>;

/** Originals that were found for messenger copies; `distance` is 0 (the same) to 64 bits. */
export const originalsEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), ...progress }),
  z.object({
    type: z.literal('found'),
    ...progress,
    photo: z.string(),
    original: incomingPhotoSchema,
    distance: z.number(),
  }),
  z.object({ type: z.literal('failed'), ...progress, name: z.string(), reason: z.string() }),
]);
export type OriginalsEvent = z.infer<typeof originalsEventSchema>;

/** A photo's new file and what belongs to it; all else of the photo stays as it is. */
export const replacedEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('replaced'),
    ...progress,
    id: z.string(),
    file: photoSchema.pick({
      file: true,
      originalName: true,
      origin: true,
      sha256: true,
      bytes: true,
      format: true,
      width: true,
      height: true,
      takenAt: true,
      camera: true,
      look: true,
    }),
  }),
  z.object({ type: z.literal('failed'), ...progress, id: z.string(), reason: z.string() }),
]);
export type ReplacedEvent = z.infer<typeof replacedEventSchema>;

export const sidecarsEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('written'), ...progress, id: z.string(), path: z.string() }),
  z.object({ type: z.literal('failed'), ...progress, id: z.string(), reason: z.string() }),
]);
export type SidecarsEvent = z.infer<typeof sidecarsEventSchema>;

/** What of the camera's own notes may stay in the copies of a photo pack; nothing unless asked. */
export const packOptionsSchema = z.object({
  /** Names of the files; the office's own pattern when absent. */
  pattern: z.string().optional(),
  keepCamera: z.boolean().default(false),
  keepPosition: z.boolean().default(false),
});
export type PackOptions = z.infer<typeof packOptionsSchema>;

export const exportedFileSchema = z.object({
  /** Relative to the export's folder, with `/`. */
  path: z.string(),
  format: formatNameSchema,
  language: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
export type ExportedFile = z.infer<typeof exportedFileSchema>;

export const exportedPhotoSchema = z.object({
  id: z.string(),
  file: z.string(),
  status: z.enum(['done', 'failed']),
  reason: z.string().optional(),
});
export type ExportedPhoto = z.infer<typeof exportedPhotoSchema>;

export const exportResultSchema = z.object({
  id: z.string(),
  folder: z.string(),
  files: z.array(exportedFileSchema),
  photos: z.array(exportedPhotoSchema),
  /** Languages that were asked for and have no text yet. */
  unwritten: z.array(languageSchema).optional(),
  seconds: z.number(),
  /** Address of a ZIP of the folder, where files leave by download. */
  download: z.string().optional(),
});
export type ExportResult = z.infer<typeof exportResultSchema>;

export const exportEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('photo'), ...progress }),
  z.object({ type: z.literal('format'), ...progress, format: formatNameSchema }),
  z.object({ type: z.literal('done'), result: exportResultSchema }),
]);
export type ExportEvent = z.infer<typeof exportEventSchema>;

export const exportRecordSchema = z.object({
  id: z.string(),
  at: timestampSchema,
  version: z.number(),
  revision: z.number(),
  folder: z.string(),
  formats: z.array(formatNameSchema),
  languages: z.array(languageSchema),
  files: z.array(exportedFileSchema),
  /** Whether the folder is still where it was written. */
  present: z.boolean(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;

/** What the fields of a site's own editor and of messengers take, for the Copy buttons. */
export const copyFieldsSchema = z.object({
  headline: z.string(),
  /** At most 200 signs. */
  teaser: z.string(),
  /** The text as clean HTML of few tags, without pictures. */
  html: z.string(),
  plain: z.string(),
  captions: z.array(
    z.object({ photo: z.string(), sequence: z.string(), caption: z.string(), alt: z.string() }),
  ),
});
export type CopyFields = z.infer<typeof copyFieldsSchema>;

export const settingsSchema = z.object({
  language: z.enum(['kk', 'ru', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  exportFolder: z.string().optional(),
  /** Ids of the releases opened last, newest first. */
  recent: z.array(z.string()).default([]),
});
export type AppSettings = z.infer<typeof settingsSchema>;

export const appInfoSchema = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'cli']),
  abilities: z.object({
    dialogs: z.boolean(),
    reveal: z.boolean(),
    dragOut: z.boolean(),
    transfers: z.boolean(),
  }),
  /** Used once at the first start, to suggest a language. */
  locale: z.string(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/** What the native menu, the system or the library asks of an open page. */
export const appEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('command'), command: z.string() }),
  /** Save now, then call `app.flushed`: the program or the computer is about to stop. */
  z.object({ type: z.literal('flush') }),
  z.object({ type: z.literal('library'), state: libraryStateSchema }),
  z.object({ type: z.literal('release'), id: z.string(), revision: z.number() }),
  z.object({ type: z.literal('photos'), id: z.string(), revision: z.number() }),
  z.object({ type: z.literal('cards') }),
  z.object({ type: z.literal('settings') }),
]);
export type AppEvent = z.infer<typeof appEventSchema>;

export const cardsSchema = z.object({
  office: officeSchema,
  people: peopleSchema,
  places: placesSchema,
  organisations: organisationsSchema,
  terms: termsSchema,
  names: namesSchema,
});
export type CardFiles = z.infer<typeof cardsSchema>;
