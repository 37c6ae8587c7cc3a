import { expect, test } from 'vitest';
import { referTo } from '../../../core/cards/refer.ts';
import { countUses } from '../../../core/cards/uses.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';

const release = releaseSchema.parse({
  id: 'r1',
  createdAt: '2026-09-18',
  updatedAt: '2026-09-18',
  event: { host: 'old', venue: 'hall', organiser: { ru: 'old' } },
  speakers: [
    { id: 's1', person: 'old' },
    { id: 's2', person: 'other' },
  ],
  attendance: { guests: ['other', 'old'] },
  texts: {
    ru: {
      headline: 'old',
      body: [
        {
          id: 'old',
          type: 'paragraph',
          content: [{ text: 'old', ref: { kind: 'person', id: 'old', form: 'gen' } }],
        },
      ],
    },
  },
});

test('what named one card names the other; words and ids of blocks stay', () => {
  const now = releaseSchema.parse(referTo(release, 'old', 'new'));
  const photos = photosSchema.parse({});
  expect(countUses({ release, photos }, { card: 'old', words: {} })).toBe(4);
  expect(countUses({ release: now, photos }, { card: 'old', words: {} })).toBe(0);
  expect(countUses({ release: now, photos }, { card: 'new', words: {} })).toBe(4);
  expect(now.texts).toMatchObject({
    ru: {
      headline: 'old',
      body: [{ id: 'old', content: [{ text: 'old', ref: { id: 'new', form: 'gen' } }] }],
    },
  });
  expect(now.event).toEqual({ ...release.event, host: 'new' });
});
