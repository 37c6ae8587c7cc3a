import { z } from 'zod';
import { localisedSchema } from './language.ts';
import { open } from './open.ts';
import { MINORS } from './types.ts';

/** The version of photos.json that this program writes. */
export const PHOTOS_SCHEMA = 1;

const localised = localisedSchema.optional();

/** A point of the upright picture: 0 to 1 from the left and from the top. */
export const pointSchema = open({ x: z.number(), y: z.number() });
export type Point = z.infer<typeof pointSchema>;

/** A part of the upright picture: 0 to 1 of its width and height. */
export const frameSchema = open({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Frame = z.infer<typeof frameSchema>;

/** Who is in the picture; the order of the list is from the left. */
export const depictedSchema = open({
  id: z.string(),
  /** Id of a person card, or else a description. */
  person: z.string().optional(),
  description: localised,
  /** Where the face was clicked on. */
  at: pointSchema.optional(),
});
export type Depicted = z.infer<typeof depictedSchema>;

/** What a picture is cut for: the page, the card of social networks, a site's editor, paper. */
export const PICTURE_USES = ['page', 'social', 'site', 'paper'] as const;
export const pictureUseSchema = z.enum(PICTURE_USES);
export type PictureUse = z.infer<typeof pictureUseSchema>;

const frames = open({
  page: frameSchema.optional(),
  social: frameSchema.optional(),
  site: frameSchema.optional(),
  paper: frameSchema.optional(),
});

/** What every output hides for good: made unrecognisable, or covered with one colour. */
export const hiddenAreaSchema = open({
  id: z.string(),
  frame: frameSchema,
  way: z.enum(['blur', 'cover']).default('blur'),
});
export type HiddenArea = z.infer<typeof hiddenAreaSchema>;

/** Work on the picture, applied to every output and never to the original. */
export const pictureWorkSchema = open({
  /** What no crop cuts away. */
  focus: pointSchema.optional(),
  /** Degrees clockwise, -15 to 15; areas, points and crops are of the straightened picture. */
  straighten: z.number().optional(),
  crops: frames.optional(),
  hidden: z.array(hiddenAreaSchema).default([]),
});
export type PictureWork = z.infer<typeof pictureWorkSchema>;

/** Keywords per language. */
export const keywordsSchema = open({
  kk: z.array(z.string()).optional(),
  ru: z.array(z.string()).optional(),
  en: z.array(z.string()).optional(),
});

/** Where it was taken, in words, when no place card says it or another word is wanted. */
export const locationSchema = open({
  venue: localised,
  city: localised,
  region: localised,
  country: localised,
});

/** How somebody who sorts the shots judged one. */
const judged = {
  /** 1 to 5 stars; none when absent. */
  rating: z.number().int().min(1).max(5).optional(),
  verdict: z.enum(['pick', 'reject']).optional(),
};

/** What the pixels tell, found once by the photo worker. */
export const lookSchema = open({
  /** 64 bits of difference hash, 16 hexadecimal digits. */
  dhash: z.string(),
  /** Variance of the Laplacian: comparable only between shots of the same scene. */
  sharpness: z.number(),
  /** Went through a messenger: small, compressed again, nothing of the camera left. */
  recompressed: z.boolean().default(false),
});
export type Look = z.infer<typeof lookSchema>;

/** Pixels of the picture as it is seen, that is after the camera's orientation was applied. */
const size = { width: z.number(), height: z.number() };

/** A photo picked for the release. Its original lies in the release's `photos` folder. */
export const photoSchema = open({
  id: z.string(),
  /** Name in the release's `photos` folder. */
  file: z.string(),
  /** The name that it had when it came. */
  originalName: z.string(),
  /** Where it was copied from, on the computer that picked it; it may be away by now. */
  origin: z.string().optional(),
  sha256: z.string(),
  bytes: z.number(),
  format: z.string(),
  ...size,
  takenAt: z.string().optional(),
  camera: z.string().optional(),
  isLead: z.boolean().optional(),
  caption: localised,
  alt: localised,
  extendedDescription: localised,
  /** The picture's own headline; the release's when absent. */
  headline: localised,
  title: localised,
  keywords: keywordsSchema.optional(),
  depicted: z.array(depictedSchema).default([]),
  /** Id of a place card; the event's venue when absent. */
  place: z.string().optional(),
  location: locationSchema.optional(),
  /** ISO date, or date and time; the event's when absent. */
  date: z.string().optional(),
  photographer: localised,
  /** The whole credit line; composed from photographer and office when absent. */
  credit: localised,
  source: localised,
  copyright: localised,
  usageTerms: localised,
  instructions: localised,
  minors: z.enum(MINORS).default('unknown'),
  consent: z.string().optional(),
  aiAltered: z.enum(['none', 'retouch', 'generated']).default('none'),
  /** A term of IPTC's list of digital source types, such as `digitalCapture`. */
  digitalSourceType: z.string().optional(),
  ...judged,
  look: lookSchema.optional(),
  work: pictureWorkSchema.optional(),
  /** Kept with the release, left out of every export. */
  exclude: z.boolean().optional(),
  /** Of a photo that was taken out: id of the photo that it stood behind; first when absent. */
  stoodAfter: z.string().optional(),
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
  ...judged,
  look: lookSchema.optional(),
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
  /** Taken out of the release with everything that was written about them; the files are kept. */
  removed: z.array(photoSchema).optional(),
  /** Seconds that a camera's clock is behind the true time, by the camera's name. */
  clocks: z.record(z.string(), z.number()).optional(),
});
export type Photos = z.infer<typeof photosSchema>;
