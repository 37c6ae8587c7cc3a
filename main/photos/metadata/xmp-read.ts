import type {
  FieldLanguage,
  FieldText,
  PhotoFields,
  TextField,
} from '../../../core/captions/photo-fields.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { readIptcDate } from './dates.ts';
import { NS } from './namespaces.ts';
import type { XmlElement } from './xml.ts';
import {
  fieldsOf,
  itemsOf,
  languageOf,
  propertyOf,
  textOf,
  type XmpProperties,
} from './xmp-properties.ts';

/** Where the term of a digital source type lives: IPTC's list, under either scheme. */
export const DIGITAL_SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Properties that hold one text in one language, by field. */
export const PLAIN = {
  headline: [NS.photoshop, 'Headline'],
  city: [NS.photoshop, 'City'],
  venue: [NS.Iptc4xmpCore, 'Location'],
  region: [NS.photoshop, 'State'],
  country: [NS.photoshop, 'Country'],
  credit: [NS.photoshop, 'Credit'],
  source: [NS.photoshop, 'Source'],
  instructions: [NS.photoshop, 'Instructions'],
} as const satisfies Partial<Record<TextField, readonly [string, string]>>;

/** Properties that hold one text per language. */
export const ALTERNATIVES = {
  caption: [NS.dc, 'description'],
  altText: [NS.Iptc4xmpCore, 'AltTextAccessibility'],
  extendedDescription: [NS.Iptc4xmpCore, 'ExtDescrAccessibility'],
  title: [NS.dc, 'title'],
  copyright: [NS.dc, 'rights'],
  usageTerms: [NS.xmpRights, 'UsageTerms'],
} as const satisfies Partial<Record<TextField, readonly [string, string]>>;

/** What a packet says, in the names of IPTC's Photo Metadata Standard 2023.2. */
export function fieldsOfXmp(properties: XmpProperties): PhotoFields {
  const find = ([ns, name]: readonly [string, string]) => propertyOf(properties, ns, name);
  const fields: PhotoFields = {};
  for (const field of keysOf(ALTERNATIVES)) {
    const found = find(ALTERNATIVES[field]);
    const texts = found && alternatives(found);
    if (texts && Object.keys(texts).length > 0) fields[field] = texts;
  }
  for (const field of keysOf(PLAIN)) {
    const text = plainText(find(PLAIN[field]));
    if (text) fields[field] = { und: text };
  }
  const creators = list(find([NS.dc, 'creator']));
  if (creators) fields.photographer = { und: creators.join(', ') };
  const people = list(find([NS.Iptc4xmpExt, 'PersonInImage']));
  if (people) fields.people = { und: people };
  const keywords = list(find([NS.dc, 'subject']));
  if (keywords) fields.keywords = { und: keywords };
  const date = readIptcDate(plainText(find([NS.photoshop, 'DateCreated'])));
  if (date) fields.date = { und: date };
  const kind = sourceType(plainText(find([NS.Iptc4xmpExt, 'DigitalSourceType'])));
  if (kind) fields.digitalSourceType = { und: kind };
  return withPlace(fields, properties);
}

export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}

function plainText(property: XmlElement | undefined): string {
  return property ? textOf(property) : '';
}

function list(property: XmlElement | undefined): string[] | undefined {
  const texts = property ? itemsOf(property).map(textOf).filter(Boolean) : [];
  return texts.length > 0 ? texts : undefined;
}

/** `ru`, `ru-RU` and `RU_ru` are Russian; a language that is not ours counts as none said. */
function fieldLanguage(written: string | undefined): FieldLanguage {
  const primary = written?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'und';
}

/** Whether a language is said that is neither one of ours nor the mark of a default. */
export function isForeignLanguage(written: string | undefined): boolean {
  const isNamed = written !== undefined && /^[a-z]{2}/i.test(written);
  return isNamed && fieldLanguage(written) === 'und';
}

/** A default that only repeats one of the languages is not a text of its own. */
function alternatives(property: XmlElement): FieldText {
  const texts: FieldText = {};
  for (const item of itemsOf(property)) {
    const text = textOf(item);
    const language = fieldLanguage(languageOf(item));
    if (text) texts[language] ??= text;
  }
  const { und, ...named } = texts;
  return und !== undefined && Object.values(named).includes(und) ? named : texts;
}

/** The last part of the term's address, or the term alone as some programs write it. */
function sourceType(written: string): string | undefined {
  const term = written.split(/[/:]/).at(-1)?.trim();
  return term && /^[A-Za-z]{3,40}$/.test(term) ? term : undefined;
}

/**
 * Newer programs write the place as a structure only (IPTC Extension, Location Created or Shown);
 * it stands in where the plain properties are empty.
 */
function withPlace(fields: PhotoFields, properties: XmpProperties): PhotoFields {
  if (fields.city || fields.venue || fields.region || fields.country) return fields;
  const place =
    propertyOf(properties, NS.Iptc4xmpExt, 'LocationCreated') ??
    propertyOf(properties, NS.Iptc4xmpExt, 'LocationShown');
  const [first] = place ? itemsOf(place) : [];
  if (!first) return fields;
  const parts = fieldsOf(first);
  const said = (name: string): FieldText | undefined => {
    const part = parts.find((one) => one.ns === NS.Iptc4xmpExt && one.name === name);
    const text = plainText(part);
    return text ? { und: text } : undefined;
  };
  const city = said('City');
  const venue = said('Sublocation');
  const region = said('ProvinceState');
  const country = said('CountryName');
  return {
    ...fields,
    ...(city && { city }),
    ...(venue && { venue }),
    ...(region && { region }),
    ...(country && { country }),
  };
}
