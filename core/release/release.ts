import { z } from 'zod';
import { languageSchema, localisedSchema } from './language.ts';
import { open } from './open.ts';
import { textSchema } from './text.ts';
import { EVENT_KINDS, QUALIFIERS, RELEASE_TYPES, STATUSES } from './types.ts';

/** The version of release.json that this program writes. */
export const RELEASE_SCHEMA = 1;

const localised = localisedSchema.optional();
const id = z.string();
/** An ISO 8601 date or date and time with offset: `2026-09-18`, `2026-09-18T10:30:00+05:00`. */
const moment = z.string();

export const accreditationSchema = open({
  deadline: moment.optional(),
  acceptsCard: z.boolean().optional(),
  documents: localised,
  entry: localised,
});

/** What happens, when and where. The weekday is always derived from `startsAt`, never stored. */
export const eventSchema = open({
  kind: z.enum(EVENT_KINDS).optional(),
  title: localised,
  /** With a time when the hour is known, a bare date when it is not. */
  startsAt: moment.optional(),
  endsAt: moment.optional(),
  /** Id of a place card. */
  venue: id.optional(),
  /** Id of the person card of the main person. */
  host: id.optional(),
  organiser: localised,
  agenda: localised,
  audience: localised,
  accreditation: accreditationSchema.optional(),
  photoOpportunity: localised,
  notes: localised,
  stream: z.string().optional(),
  isPublic: z.boolean().optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** Someone who speaks: a person card, or a name and role given once. Order is the list's. */
export const speakerSchema = open({
  id,
  person: id.optional(),
  name: localised,
  role: localised,
  topic: localised,
  isModerator: z.boolean().optional(),
  remote: z.boolean().optional(),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const statementSchema = open({
  id,
  /** Id of one of the release's speakers. */
  speaker: id.optional(),
  mode: z.enum(['direct', 'indirect']).default('direct'),
  text: localised,
  originalLanguage: languageSchema.optional(),
  sourceKind: z.enum(['transcript', 'notes', 'written', 'approved']).optional(),
  approvedByPerson: z.boolean().optional(),
});
export type Statement = z.infer<typeof statementSchema>;

/** A fact, entered once and shared by all languages. Numbers are numbers, dates are ISO dates. */
export const factSchema = open({
  id,
  label: localised,
  value: z.union([z.number(), z.string()]).optional(),
  /** The end of a range when the qualifier is `range`. */
  to: z.union([z.number(), z.string()]).optional(),
  unit: z.string().optional(),
  qualifier: z.enum(QUALIFIERS).default('exact'),
  asOf: moment.optional(),
  source: z.string().optional(),
  verifiedBy: z.string().optional(),
  underEmbargo: z.boolean().optional(),
});
export type Fact = z.infer<typeof factSchema>;

export const attendanceCategorySchema = open({
  id,
  label: localised,
  count: z.number().optional(),
  /** Protocol order: 1 comes first. */
  rank: z.number().optional(),
});
export const attendanceSchema = open({
  count: z.number().optional(),
  qualifier: z.enum(QUALIFIERS).default('exact'),
  source: z.string().optional(),
  categories: z.array(attendanceCategorySchema).default([]),
  /** Ids of person cards. */
  guests: z.array(id).default([]),
});

export const themeSchema = open({
  id,
  title: localised,
  text: localised,
  speaker: id.optional(),
});
export type Theme = z.infer<typeof themeSchema>;

export const nextStepSchema = open({
  id,
  text: localised,
  responsible: z.string().optional(),
  due: moment.optional(),
});
export type NextStep = z.infer<typeof nextStepSchema>;

/** A programme, slogan or law whose name keeps its own language inside another text. */
export const properNameSchema = open({
  id,
  text: z.string(),
  language: z.string(),
  kind: z.string().optional(),
  quoted: z.boolean().optional(),
});

export const tagSchema = open({
  id,
  text: localised,
  kind: z.enum(['story', 'topic', 'hashtag']).default('topic'),
});
export type Tag = z.infer<typeof tagSchema>;

export const embargoSchema = open({
  until: moment.optional(),
  scope: z.enum(['all', 'text', 'photos']).default('all'),
  note: localised,
});

/** A decision on one version; `versionHash` ties it to the words that were approved. */
export const approvalSchema = open({
  id,
  role: z.string().optional(),
  person: z.string().optional(),
  decision: z.enum(['pending', 'approved', 'returned']).default('pending'),
  at: moment.optional(),
  comment: z.string().optional(),
  versionHash: z.string().optional(),
});

/** Who said that a language's words are right, when, in which version, and the hash of those words. */
export const confirmationSchema = open({
  by: z.string().optional(),
  at: moment.optional(),
  version: z.number().optional(),
  words: z.string().optional(),
});

/** How far a language is; `language-status.ts` says what holds when the words changed since. */
export const translationSchema = open({
  language: languageSchema,
  status: z.enum(['none', 'draft', 'machine', 'edited', 'confirmed']).default('none'),
  translator: z.string().optional(),
  basedOnVersion: z.number().optional(),
  confirmed: confirmationSchema.optional(),
});
export type Translation = z.infer<typeof translationSchema>;

export const correctionSchema = open({
  id,
  of: z.string().optional(),
  what: localised,
  wrong: localised,
  right: localised,
  at: moment.optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/**
 * A release as it is stored in release.json: permissive, so that a half-filled one always saves
 * and loads. What must be there, for which type and when, is `requirements.ts`.
 */
export const releaseSchema = open({
  schema: z.number().default(RELEASE_SCHEMA),
  /** Counts saves of this file; 0 before the first. */
  revision: z.number().default(0),
  id,
  createdAt: moment,
  updatedAt: moment,
  /** The office's number, given at approval: `ULG-2026-114`. */
  number: z.string().optional(),
  type: z.enum(RELEASE_TYPES).default('release'),
  status: z.enum(STATUSES).default('drafting'),
  /** Counts what went out; a correction raises it. */
  version: z.number().default(1),
  changeNote: localised,
  rubric: z.string().optional(),
  tags: z.array(tagSchema).default([]),
  slug: z.string().optional(),
  /** The languages this release is written in, in the order in which they are shown. */
  languages: z.array(languageSchema).default(['kk', 'ru']),
  texts: open({
    kk: textSchema.optional(),
    ru: textSchema.optional(),
    en: textSchema.optional(),
  }).default({}),
  metaTitle: localised,
  metaDescription: localised,
  /** For channels: at most 900 and 1,900 signs. */
  summaryShort: localised,
  summaryMedium: localised,
  event: eventSchema.default({}),
  topic: localised,
  facts: z.array(factSchema).default([]),
  properNames: z.array(properNameSchema).default([]),
  speakers: z.array(speakerSchema).default([]),
  statements: z.array(statementSchema).default([]),
  themes: z.array(themeSchema).default([]),
  attendance: attendanceSchema.default({ qualifier: 'exact', categories: [], guests: [] }),
  nextSteps: z.array(nextStepSchema).default([]),
  attribution: localised,
  embargo: embargoSchema.optional(),
  blackoutAcknowledged: z.boolean().optional(),
  /** Ids of the office's contacts; empty means all of its public ones. */
  contacts: z.array(id).default([]),
  approvals: z.array(approvalSchema).default([]),
  translations: z.array(translationSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  publishedAt: moment.optional(),
  /** Set while the release lies in the trash; the folder stays where it is. */
  trashedAt: moment.optional(),
});
export type Release = z.infer<typeof releaseSchema>;
