import type { Photos } from './photos.ts';
import type { Release } from './release.ts';
import { type Block, type Inline, isKnown, type Text } from './text.ts';

/**
 * Hashes that tell whether words are still the same. They are for noticing a change, not for
 * security: FNV-1a with 64 bits (draft-eastlake-fnv), over UTF-8, as 16 hexadecimal digits.
 */
export function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of utf8(text)) {
    low = (low ^ byte) >>> 0;
    // Times 2^40 + 0x1b3: the two halves are multiplied apart, because a product of 64 bits
    // would lose digits in a double.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
    low = product % 0x1_0000_0000;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Of a part's words: white space at its ends and marks do not make a translation stale. */
export function lineHash(words: string): string {
  return hashText(words.replace(/\s+/g, ' ').trim());
}

/** Of one language's words with their marks: who confirmed them confirmed these. */
export function wordsHash(text: Text): string {
  return hashText(canonicalJson(textWords(text)));
}

/**
 * Of everything an approval covers: the words with their marks, who is quoted, day and place, the
 * embargo, contacts, and the photos with what is written under them and hidden in them. Ids of blocks and marks of a
 * translation's source are left out: they change without a word changing.
 */
export function versionHash(release: Release, photos: Photos): string {
  const { kk, ru, en } = release.texts;
  return hashText(
    canonicalJson({
      texts: { kk: kk && textWords(kk), ru: ru && textWords(ru), en: en && textWords(en) },
      event: { startsAt: release.event.startsAt, venue: release.event.venue },
      speakers: release.speakers,
      embargo: release.embargo,
      contacts: release.contacts,
      photos: photos.photos
        .filter((photo) => !photo.exclude)
        .map(({ id, sha256, caption, alt, credit, photographer, work }) => ({
          id,
          sha256,
          caption,
          alt,
          credit,
          photographer,
          work,
        })),
    }),
  );
}

/** JSON with sorted keys: equal values give equal strings, in whatever order they were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function textWords(text: Text) {
  return {
    headline: text.headline,
    subhead: text.subhead,
    lead: text.lead && inlineWords(text.lead.content),
    body: text.body.map(blockWords),
  };
}

function blockWords(block: Block): unknown {
  if (!isKnown(block)) return block;
  switch (block.type) {
    case 'photo':
      return [block.type, block.photo];
    case 'list':
      return [block.type, block.ordered, block.items.map((item) => inlineWords(item.content))];
    case 'quote':
      return [block.type, block.speaker, inlineWords(block.content)];
    case 'heading':
      return [block.type, block.level, inlineWords(block.content)];
    case 'paragraph':
      return [block.type, inlineWords(block.content)];
  }
}

function inlineWords(content: readonly Inline[]) {
  return content.map((inline) => [inline.text, inline.marks ?? []]);
}

function* utf8(text: string): Generator<number> {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) {
      yield 0xc0 | (code >> 6);
      yield 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      yield 0xe0 | (code >> 12);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    } else {
      yield 0xf0 | (code >> 18);
      yield 0x80 | ((code >> 12) & 0x3f);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    }
  }
}
