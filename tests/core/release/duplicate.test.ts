import { describe, expect, it } from 'vitest';
import { duplicateRelease } from '../../../core/release/duplicate.ts';
import { newRelease } from '../../../core/release/new-release.ts';
import { writtenLanguages } from '../../../core/release/written.ts';
import { readReleaseParts } from '../documents.ts';

const full = readReleaseParts({
  revision: 12,
  number: 'ULG-2026-114',
  type: 'postrelease',
  status: 'published',
  version: 3,
  slug: 'old',
  event: {
    kind: 'opening',
    startsAt: '2026-09-18',
    venue: 'village',
    host: 'mysalov',
    accreditation: { deadline: '2026-09-17', acceptsCard: true },
  },
  facts: [{ id: 'f', value: 640 }],
  speakers: [{ id: 's', person: 'mysalov', topic: { ru: 'вода' } }],
  statements: [{ id: 'st', text: { ru: 'Цитата' } }],
  attendance: { count: 120, categories: [{ id: 'c', label: { ru: 'жители' }, count: 5 }] },
  embargo: { until: '2026-09-18' },
  approvals: [{ id: 'ap' }],
  corrections: [{ id: 'co' }],
  nextSteps: [{ id: 'n', due: '2026-10-01' }],
  publishedAt: '2026-09-18',
  texts: {
    ru: {
      headline: 'Заголовок',
      body: [
        {
          id: 'a',
          type: 'paragraph',
          content: [
            { text: '18 сентября', ref: { kind: 'date', id: '2026-09-18' } },
            { text: ' Мысалов', ref: { kind: 'person', id: 'mysalov' } },
          ],
        },
        { id: 'q', type: 'quote', content: [{ text: 'Цитата' }] },
        { id: 'p', type: 'photo', photo: 'x' },
        { id: 'u', type: 'poll' },
      ],
    },
  },
});

describe('duplicateRelease', () => {
  const copy = duplicateRelease(full, { id: 'new', now: '2027-01-01T09:00:00+05:00' });

  it('starts anew', () => {
    expect(copy).toMatchObject({
      id: 'new',
      createdAt: '2027-01-01T09:00:00+05:00',
      revision: 0,
      status: 'drafting',
      version: 1,
    });
  });

  it('clears dates, figures, quotes, embargo, approvals, number and corrections', () => {
    expect(copy).toMatchObject({
      facts: [],
      statements: [],
      approvals: [],
      corrections: [],
      nextSteps: [],
    });
    for (const cleared of ['number', 'embargo', 'publishedAt', 'slug']) {
      expect(copy).not.toHaveProperty(cleared);
    }
    expect(copy.event).not.toHaveProperty('startsAt');
    expect(copy.event.accreditation).toEqual({ acceptsCard: true });
    expect(copy.attendance.count).toBeUndefined();
    expect(copy.attendance.categories).toEqual([{ id: 'c', label: { ru: 'жители' } }]);
  });

  it('keeps place, people and the words, without quotes and photos', () => {
    expect(copy.event).toMatchObject({ kind: 'opening', venue: 'village', host: 'mysalov' });
    expect(copy.speakers).toEqual(full.speakers);
    expect(copy.texts.ru?.headline).toBe('Заголовок');
    const [first, second] = copy.texts.ru?.body ?? [];
    expect(first).toMatchObject({
      content: [{ text: '18 сентября' }, { ref: { kind: 'person', id: 'mysalov' } }],
    });
    expect(first).not.toMatchObject({ content: [{ ref: {} }, {}] });
    expect(second).toEqual({ id: 'u', type: 'poll' });
    expect(first?.id).not.toBe('a');
  });

  it('leaves the original as it was', () => {
    expect(full.number).toBe('ULG-2026-114');
    expect(full.texts.ru?.body).toHaveLength(4);
  });
});

describe('newRelease', () => {
  it('is empty and in the languages asked for', () => {
    const release = newRelease({ id: 'a', now: '2026-01-01T09:00:00+05:00', languages: ['en'] });
    expect(release).toMatchObject({ type: 'release', languages: ['en'], texts: {}, revision: 0 });
    expect(writtenLanguages(release)).toEqual([]);
  });
});

describe('writtenLanguages', () => {
  it('names the languages with words in them', () => {
    expect(writtenLanguages(full)).toEqual(['ru']);
  });
});
