import { z } from 'zod';
import { photoFieldsSchema } from '../../core/captions/photo-fields.ts';
import { languageSchema } from '../../core/release/language.ts';
import { PHOTO_FAILURES } from '../../core/release/photo-failure.ts';
import {
  lookSchema,
  pictureUseSchema,
  pictureWorkSchema,
  pointSchema,
} from '../../core/release/photos.ts';

/**
 * What the supervisor and the photo worker say to each other. Both sides parse what arrives: the
 * worker because it trusts nobody with paths, the supervisor because a worker that was fed a
 * hostile picture is not to be trusted either.
 */

/** The formats that are read, named by what the bytes are, never by the file's name. */
export const PHOTO_FORMATS = ['jpeg', 'png', 'webp', 'tiff', 'avif', 'gif', 'heic'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/** `PhotoRights` of the edition: what is written into the pictures that go out. */
const rightsSchema = z.object({ languages: z.array(languageSchema), fields: photoFieldsSchema });

/** Widths in pixels, and formats, of the pictures that a page chooses from. */
const pageSetSchema = z.object({
  widths: z.array(z.number().int().min(16).max(2400)),
  formats: z.array(z.enum(['jpeg', 'webp', 'avif'])),
});
export type PageSet = z.infer<typeof pageSetSchema>;

const path = z.string().min(1);

export const photoJobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), path }),
  z.object({ kind: z.literal('peek'), path }),
  z.object({
    kind: z.literal('thumbnail'),
    path,
    /** Pixels of the longer side; a smaller photo stays as small as it is. */
    longEdge: z.number().int().min(16).max(12_000),
    /** Take the camera's own small picture when there is one: 0.2 ms instead of 10 to 40. */
    embedded: z.boolean(),
    /** Shows the picture as it goes out: with its work, and the crop of this use. */
    work: pictureWorkSchema.optional(),
    use: pictureUseSchema.optional(),
    /** Id of the photo, which the chance of its hidden areas comes from. */
    photo: z.string().optional(),
  }),
  z.object({ kind: z.literal('look'), path }),
  z.object({ kind: z.literal('compare'), path, other: path }),
  z.object({
    kind: z.literal('focus'),
    path,
    photo: z.string().min(1),
    work: pictureWorkSchema.optional(),
  }),
  z.object({
    kind: z.literal('full-size'),
    path,
    photo: z.string().min(1),
    work: pictureWorkSchema.optional(),
  }),
  z.object({
    kind: z.literal('renditions'),
    path,
    /** Id of the photo; the files are named by it. */
    photo: z.string().min(1),
    purposes: z.array(pictureUseSchema),
    /** Another set for the page than the usual widths in three formats. */
    pageSet: pageSetSchema.optional(),
    rights: rightsSchema,
    /** The hash that the original had when it was added; another one is `changed`. */
    sha256: z.string().optional(),
    work: pictureWorkSchema.optional(),
    /** An existing folder that the files are written into. */
    staging: path,
  }),
  z.object({
    kind: z.literal('copy'),
    path,
    /** Id of the photo; the file is named by it. */
    photo: z.string().min(1),
    /** The original's hash as it was picked; another one is another picture. */
    sha256: z.string().optional(),
    rights: rightsSchema,
    work: pictureWorkSchema.optional(),
    /** The office's Latin credit, for where the whole one has more than 32 bytes. */
    shortCredit: z.string().optional(),
    originalName: z.string().optional(),
    keepCamera: z.boolean(),
    keepPosition: z.boolean(),
    staging: path,
  }),
]);
export type PhotoJob = z.infer<typeof photoJobSchema>;

const id = z.number().int();

export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), id, job: photoJobSchema }),
  z.object({ kind: z.literal('cancel'), id }),
]);
export type PhotoRequest = z.infer<typeof requestSchema>;

const factsSchema = z.object({
  format: z.enum(PHOTO_FORMATS),
  /** Pixels of the picture as it is seen, that is upright. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  /** Lower-case hexadecimal, 64 characters. */
  sha256: z.string(),
  /** ISO 8601; with the camera's offset when it wrote one, else local time without a zone. */
  takenAt: z.string().optional(),
  /** Maker and model as the camera names itself. */
  camera: z.string().optional(),
  /** What camera, agency or an earlier program wrote about the picture. */
  fields: photoFieldsSchema,
});
export type PhotoFacts = z.infer<typeof factsSchema>;

/** What the first and last bytes of a file tell: everything but the hash. */
const peekedSchema = factsSchema.omit({ sha256: true });
export type PeekedFacts = z.infer<typeof peekedSchema>;

const renditionSchema = z.object({
  key: z.string(),
  purpose: pictureUseSchema,
  format: z.enum(['jpeg', 'webp', 'avif']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
});

const copySchema = z.object({
  key: z.string(),
  format: z.enum(PHOTO_FORMATS),
  bytes: z.number().int().positive(),
});
export type PhotoCopy = z.infer<typeof copySchema>;

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

const resultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), facts: factsSchema }),
  z.object({ kind: z.literal('peek'), facts: peekedSchema }),
  z.object({ kind: z.literal('thumbnail'), jpeg: bytesSchema }),
  z.object({ kind: z.literal('look'), look: lookSchema }),
  z.object({ kind: z.literal('compare'), difference: z.number() }),
  z.object({ kind: z.literal('focus'), focus: pointSchema }),
  z.object({
    kind: z.literal('full-size'),
    jpeg: bytesSchema,
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('renditions'), renditions: z.array(renditionSchema) }),
  z.object({ kind: z.literal('copy'), copy: copySchema }),
]);
export type PhotoJobResult = z.infer<typeof resultSchema>;

/** Bytes of memory that the worker holds, sent with every answer so that it can be replaced in time. */
const rss = z.number();

export const responseSchema = z.discriminatedUnion('kind', [
  /** Loaded and able to work; `engine` is the build of sharp that was found. */
  z.object({ kind: z.literal('ready'), engine: z.enum(['native', 'wasm']) }),
  /** Stands in line for memory behind another photo: its time does not run. */
  z.object({ kind: z.literal('waiting'), id }),
  z.object({ kind: z.literal('working'), id }),
  z.object({ kind: z.literal('done'), id, result: resultSchema, rss }),
  /** `detail` is the library's own text: for the log only. */
  z.object({
    kind: z.literal('failed'),
    id,
    reason: z.enum(PHOTO_FAILURES),
    detail: z.string().optional(),
    rss,
  }),
]);
export type PhotoResponse = z.infer<typeof responseSchema>;
