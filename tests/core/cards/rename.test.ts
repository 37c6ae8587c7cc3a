import { describe, expect, it } from 'vitest';
import { formerWords, renameRelease, renamingsOf } from '../../../core/cards/rename.ts';
import { countUses, isDraft } from '../../../core/cards/uses.ts';
import { personSchema } from '../../../core/release/cards.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { sourceMark, staleBlocks } from '../../../core/release/stale.ts';

const before = personSchema.parse({
  id: 'm',
  name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов' },
  caseForms: { ru: { gen: 'Улгибая Мысалова' } },
});
const after = personSchema.parse({
  id: 'm',
  name: { kk: 'Үлгібай Мысалұлы', ru: 'Улгибай Мысалулы' },
  caseForms: { ru: { gen: 'Улгибая Мысалулы' } },
});

const lead = {
  id: 'l',
  type: 'paragraph' as const,
  content: [
    { text: 'Улгибай\u00a0Мысалов', ref: { kind: 'person' as const, id: 'm' } },
    { text: ' и слова Улгибая Мысалова, Мысаловка' },
  ],
};
const release = releaseSchema.parse({
  id: 'Улгибай Мысалов',
  createdAt: '2026-09-18',
  updatedAt: '2026-09-18',
  event: { host: 'm', organiser: { ru: 'Улгибай Мысалов' } },
  attendance: { guests: ['m'] },
  texts: {
    ru: { headline: 'Улгибай Мысалов ответил', lead },
    kk: {
      headline: 'Үлгібай Мысалов жауап берді',
      lead: {
        id: 'k',
        type: 'paragraph',
        content: [{ text: 'Үлгібай Мысаловтың сөзі. Улгибай Мысалов' }],
        source: sourceMark('ru', lead),
      },
    },
  },
});

describe('a renamed card', () => {
  const renamings = renamingsOf(before, after);
  const renamed = renameRelease(release, renamings);

  it('names what it wrote and what it writes now, per language', () => {
    expect(renamings).toEqual([
      { language: 'kk', from: 'Үлгібай Мысалов', to: 'Үлгібай Мысалұлы' },
      { language: 'ru', from: 'Улгибай Мысалов', to: 'Улгибай Мысалулы' },
      { language: 'ru', from: 'Улгибая Мысалова', to: 'Улгибая Мысалулы' },
    ]);
    expect(renamingsOf(before, before)).toEqual([]);
  });

  it('is replaced as whole words, in its own language, and nowhere but in words', () => {
    expect(renamed.texts.ru?.headline).toBe('Улгибай Мысалулы ответил');
    expect(renamed.texts.ru?.lead?.content.map(({ text }) => text)).toEqual([
      'Улгибай Мысалулы',
      ' и слова Улгибая Мысалулы, Мысаловка',
    ]);
    expect(renamed.texts.kk?.headline).toBe('Үлгібай Мысалұлы жауап берді');
    expect(renamed.texts.kk?.lead?.content[0]?.text).toContain('Улгибай Мысалов');
    expect(renamed.event.organiser?.ru).toBe('Улгибай Мысалулы');
    expect(renamed.id).toBe(release.id);
    expect(renamed.event.host).toBe('m');
  });

  it('leaves translations up to date that were', () => {
    expect(staleBlocks(release, 'kk')).toEqual([]);
    expect(staleBlocks(renamed, 'kk')).toEqual([]);
  });
});

describe('uses of a card', () => {
  it('are its references, and its words where no reference stands', () => {
    const photos = photosSchema.parse({});
    const query = { card: 'm', words: formerWords(renamingsOf(before, after)) };
    // Host, guest, a linked word; two headlines, the organiser, and the genitive.
    expect(countUses({ release, photos }, query)).toBe(7);
    expect(countUses({ release, photos }, { card: 'x', words: {} })).toBe(0);
  });

  it('may be corrected until somebody has approved the words', () => {
    expect(isDraft({ status: 'approval' })).toBe(true);
    expect(isDraft({ status: 'approved' })).toBe(false);
    expect(isDraft({ status: 'published' })).toBe(false);
  });
});
