import { z } from 'zod';
import { localisedSchema } from './language.ts';
import { open } from './open.ts';
import { MINORS } from './types.ts';

/** The version of photos.json that this program writes. */
export const PHOTOS_SCHEMA = 1;

const localised = localisedSchema.optional();

/** Who is in the picture; the order of the list is from the left. */
export const depictedSchema = open({
  id: z.string(),
  /** Id of a person card, or else a description. */
  person: z.string().optional(),
  description: localised,
});
export type Depicted = z.infer<typeof depictedSchema>;

/** Pixels of the picture as it is seen, that is after the camera's orientation was applied. */
const size = { width: z.number(), height: z.number() };

/** A photo picked for the release. Its original lies in the release's `photos` folder. */
export const photoSchema = open({
  id: z.string(),
  /** Name in the release's `photos` folder. */
  file: z.string(),
  /** The name that it had when it came. */
  originalName: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  format: z.string(),
  ...size,
  takenAt: z.string().optional(),
  camera: z.string().optional(),
  isLead: z.boolean().optional(),
  caption: localised,
  alt: localised,
  depicted: z.array(depictedSchema).default([]),
  /** Id of a place card; the event's venue when absent. */
  place: z.string().optional(),
  /** ISO date; the event's date when absent. */
  date: z.string().optional(),
  photographer: localised,
  /** The whole credit line; composed from photographer and office when absent. */
  credit: localised,
  copyright: localised,
  usageTerms: localised,
  instructions: localised,
  minors: z.enum(MINORS).default('unknown'),
  consent: z.string().optional(),
  aiAltered: z.enum(['none', 'retouch', 'generated']).default('none'),
  /** Kept with the release, left out of every export. */
  exclude: z.boolean().optional(),
});
export type Photo = z.infer<typeof photoSchema>;

/** A photo that was offered but not picked: it is only referred to, where it lies. */
export const incomingPhotoSchema = open({
  id: z.string(),
  path: z.string(),
  originalName: z.string(),
  bytes: z.number(),
  width: z.number().optional(),
  height: z.number().optional(),
  takenAt: z.string().optional(),
  camera: z.string().optional(),
  /** Why it could not be read, as a code of `PhotoFailure`. */
  failure: z.string().optional(),
});
export type IncomingPhoto = z.infer<typeof incomingPhotoSchema>;

/** photos.json: the order of `photos` is the order of publication. */
export const photosSchema = open({
  schema: z.number().default(PHOTOS_SCHEMA),
  revision: z.number().default(0),
  photos: z.array(photoSchema).default([]),
  incoming: z.array(incomingPhotoSchema).default([]),
});
export type Photos = z.infer<typeof photosSchema>;
