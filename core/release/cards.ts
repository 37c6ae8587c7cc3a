import { z } from 'zod';
import { languageSchema, localisedSchema } from './language.ts';
import { open } from './open.ts';
import type { NameCard, Term } from './terms.ts';

const localised = localisedSchema.optional();
const forms = z.record(z.string(), z.string());
/** Spellings that are known to be wrong: recognised in a text, and put right. */
const misspellings = z.array(z.string()).optional();
/** When the card was taken out of the lists. It stays, because releases may name it. */
const trashedAt = z.string().optional();

/** Case forms of a name or phrase; `confirmed` once a person has read them. */
export const caseFormsSchema = open({
  /** Russian: gen dat acc ins prep. */
  ru: forms.optional(),
  /** Kazakh: gen dat acc loc abl ins. */
  kk: forms.optional(),
  confirmed: open({ ru: z.boolean().optional(), kk: z.boolean().optional() }).optional(),
});

/** A position held from one day to another (ISO dates, both included; open when absent). */
export const positionSchema = open({
  title: localisedSchema,
  organisation: localised,
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
});
export type Position = z.infer<typeof positionSchema>;

/** A person's card. Names are stored per language and never transliterated on the fly. */
export const personSchema = open({
  id: z.string(),
  name: localisedSchema,
  gender: z.enum(['m', 'f']).optional(),
  caseForms: caseFormsSchema.optional(),
  positions: z.array(positionSchema).default([]),
  aliases: z.array(z.string()).default([]),
  misspellings,
  /** Short code for captions, unique in the office. */
  code: z.string().optional(),
  /** Languages whose name or position still waits for a person's eye. */
  incomplete: z.array(languageSchema).optional(),
  trashedAt,
});
export type Person = z.infer<typeof personSchema>;

/** A place's card, with the phrases that no program should compute. */
export const placeSchema = open({
  id: z.string(),
  name: localisedSchema,
  /** A village without its district cannot be published. */
  district: localised,
  city: localised,
  address: localised,
  /** Where something happens, as it stands in a sentence: «во Дворце культуры», «ауылында», "at the …". */
  phrase: localised,
  officialNameConfirmed: z.boolean().optional(),
  incomplete: z.array(languageSchema).optional(),
  aliases: z.array(z.string()).optional(),
  misspellings,
  trashedAt,
});
export type Place = z.infer<typeof placeSchema>;

/** An organisation's card: its names in full and in short, and the forms they take in sentences. */
export const organisationSchema = open({
  id: z.string(),
  name: localisedSchema.default({}),
  shortName: localised,
  caseForms: caseFormsSchema.optional(),
  aliases: z.array(z.string()).default([]),
  misspellings,
  code: z.string().optional(),
  incomplete: z.array(languageSchema).optional(),
  trashedAt,
});
export type Organisation = z.infer<typeof organisationSchema>;

export const contactSchema = open({
  id: z.string(),
  name: localisedSchema.default({}),
  role: localised,
  /** E.164: a plus and digits. */
  phone: z.string().optional(),
  email: z.string().optional(),
  messenger: z.string().optional(),
  public: z.boolean().default(true),
});
export type Contact = z.infer<typeof contactSchema>;

export const letterheadSchema = open({
  /** File name beside office.json. */
  logo: z.string().optional(),
  layout: z.enum(['sides', 'stacked']).default('sides'),
});

/** The office's profile, one per library: office.json. */
export const officeSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  id: z.string().default('office'),
  name: localisedSchema.default({}),
  shortName: localised,
  /** The organisation in a credit line: «пресс-служба акима …». */
  creditName: localised,
  /** At most 32 bytes: the legacy IPTC credit. */
  iptcCreditShort: z.string().optional(),
  region: localised,
  city: localised,
  /** IANA name. */
  timezone: z.string().default('Asia/Almaty'),
  letterhead: letterheadSchema.default({ layout: 'sides' }),
  boilerplate: localised,
  contacts: z.array(contactSchema).default([]),
  requiredLanguages: z.array(languageSchema).default(['kk', 'ru']),
  /** Where the site will be: without it no absolute address is written. */
  baseAddress: z.string().optional(),
  /** The word before a credit in Kazakh: «Сурет» or «Фото» (a house choice). */
  kazakhCreditWord: z.string().default('Сурет'),
});
export type Office = z.infer<typeof officeSchema>;

/** people.json, places.json and organisations.json. */
export const peopleSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  people: z.array(personSchema).default([]),
});
export const placesSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  places: z.array(placeSchema).default([]),
});
export const organisationsSchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  organisations: z.array(organisationSchema).default([]),
});
export type People = z.infer<typeof peopleSchema>;
export type Places = z.infer<typeof placesSchema>;
export type Organisations = z.infer<typeof organisationsSchema>;

/** What composing and checking may look up: the office's cards, also those out of the lists. */
export interface Cards {
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations?: readonly Organisation[];
  /** The office's own; `termsOf` puts the shipped ones beside them. */
  readonly terms?: readonly Term[];
  readonly names?: readonly NameCard[];
}

/** The position held on `date` (an ISO date): the last listed one that was valid that day. */
export function positionOn(person: Person, date: string | undefined): Position | undefined {
  const day = date?.slice(0, 10);
  const valid = person.positions.filter(
    (position) =>
      day === undefined ||
      ((!position.validFrom || position.validFrom <= day) &&
        (!position.validTo || day <= position.validTo)),
  );
  return valid.at(-1);
}
