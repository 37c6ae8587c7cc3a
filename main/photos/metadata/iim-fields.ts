import type { PhotoFields, TextField } from '../../../core/captions/photo-fields.ts';
import type { Language } from '../../../core/release/language.ts';
import { countryCode } from './country-code.ts';
import { dateOfIim, iimDate } from './dates.ts';
import { type DataSet, decoderOf, isText, UTF8_DECLARED, writeDataSets } from './iim.ts';
import { keysOf } from './xmp-read.ts';
import { languageOrder, oneList, oneText } from './xmp-write.ts';

/** Number in record 2 and the most bytes (IPTC-IIM 4.2 §6), by field. */
const TEXTS = {
  title: [5, 64],
  instructions: [40, 256],
  photographer: [80, 32],
  city: [90, 32],
  venue: [92, 32],
  region: [95, 32],
  country: [101, 64],
  headline: [105, 256],
  credit: [110, 32],
  source: [115, 32],
  copyright: [116, 128],
  caption: [120, 2000],
} as const satisfies Partial<Record<TextField, readonly [number, number]>>;

const KEYWORDS = 25;
const KEYWORD_BYTES = 64;
const DATE = 55;
const TIME = 60;
const COUNTRY_CODE = 100;

/** The data sets that these fields are kept in: what stands there is replaced as a whole. */
const OURS: ReadonlySet<number> = new Set([
  ...Object.values(TEXTS).map(([number]) => number),
  KEYWORDS,
  DATE,
  TIME,
  COUNTRY_CODE,
]);

/** What the older format says. It never says a language. */
export function fieldsOfIim(sets: readonly DataSet[]): PhotoFields {
  const decode = decoderOf(sets);
  const all = (number: number) =>
    sets
      .filter((set) => set.record === 2 && set.number === number)
      .map(({ value }) => decode(value))
      .filter(Boolean);
  const fields: PhotoFields = {};
  for (const field of keysOf(TEXTS)) {
    const [number] = TEXTS[field];
    const texts = all(number);
    const text = field === 'photographer' ? texts.join(', ') : texts[0];
    if (text) fields[field] = { und: text };
  }
  const keywords = all(KEYWORDS);
  if (keywords.length > 0) fields.keywords = { und: keywords };
  const date = dateOfIim(all(DATE)[0] ?? '', all(TIME)[0] ?? '');
  if (date) fields.date = { und: date };
  return fields;
}

export interface IimOptions {
  readonly languages: readonly Language[];
  /** The office's Latin credit, for where the whole one has more than 32 bytes. */
  readonly shortCredit?: string;
}

/**
 * The data sets of these words in UTF-8, each cut to its bytes between two letters, beside what
 * else the block held. Foreign texts are written again in UTF-8, as the block has one encoding.
 */
export function withFields(
  found: readonly DataSet[],
  fields: PhotoFields,
  options: IimOptions,
): readonly DataSet[] {
  const decode = decoderOf(found);
  const order = languageOrder(options.languages);
  const kept = found
    .filter(isKept)
    .map((set) => (isText(set) ? { ...set, value: Buffer.from(decode(set.value)) } : set));
  const sets: DataSet[] = [{ record: 1, number: 90, value: UTF8_DECLARED }];
  // Version 4 of the format, the newest.
  sets.push({ record: 2, number: 0, value: Buffer.from([0, 4]) });
  for (const field of keysOf(TEXTS)) {
    const [number, most] = TEXTS[field];
    const text = oneText(fields[field], order);
    if (text === undefined) continue;
    const tooLong = Buffer.byteLength(text) > most;
    const short =
      (field === 'credit' || field === 'source') && tooLong
        ? options.shortCredit?.trim()
        : undefined;
    sets.push({ record: 2, number, value: Buffer.from(cutToBytes(short || text, most)) });
  }
  for (const keyword of oneList(fields.keywords, order)) {
    const value = Buffer.from(cutToBytes(keyword, KEYWORD_BYTES));
    sets.push({ record: 2, number: KEYWORDS, value });
  }
  const { date, time } = iimDate(oneText(fields.date, order) ?? '');
  if (date) sets.push({ record: 2, number: DATE, value: Buffer.from(date) });
  if (time) sets.push({ record: 2, number: TIME, value: Buffer.from(time) });
  const coded = found.find(({ record, number }) => record === 2 && number === COUNTRY_CODE);
  const code = countryCode(fields, order, {
    code: coded && decode(coded.value),
    country: fieldsOfIim(found).country?.und,
  });
  if (code) sets.push({ record: 2, number: COUNTRY_CODE, value: Buffer.from(code) });
  return [...sets, ...kept];
}

/** The block with these words. */
export function iimBlock(
  found: readonly DataSet[],
  fields: PhotoFields,
  options: IimOptions,
): Buffer {
  return writeDataSets(withFields(found, fields, options));
}

/**
 * Records 1 to 6 are texts about the picture; 7 to 9 and 240 hold pictures, and previews in record
 * 2 show what a crop has taken away.
 */
function isKept({ record, number }: DataSet): boolean {
  if (record === 1) return number !== 90;
  if (record !== 2) return record >= 3 && record <= 6;
  return !OURS.has(number) && number !== 0 && !(number >= 200 && number <= 202);
}

/**
 * The longest beginning of a text that has at most `most` bytes in UTF-8 and ends between two
 * code points, without white space at its end.
 */
export function cutToBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most;
  // Bytes 10xxxxxx continue a letter that began before.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end).trimEnd();
}
