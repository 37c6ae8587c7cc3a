import { describe, expect, it } from 'vitest';
import { type Photo, photoSchema } from '../../../../core/release/photos.ts';
import { releaseSchema } from '../../../../core/release/release.ts';
import { bytesOf, shortened } from '../../../../renderer/photos/panel/byte-limits.ts';
import { commonKeywords, withKeywords } from '../../../../renderer/photos/panel/keywords.ts';
import {
  lastWords,
  rememberWords,
  repeatWords,
} from '../../../../renderer/photos/panel/last-words.ts';
import { countWith, peopleOfRelease, toggledIn } from '../../../../renderer/photos/panel/people.ts';
import { putText, textOf } from '../../../../renderer/photos/panel/photo-texts.ts';

function photo(id: string, more: object = {}): Photo {
  return photoSchema.parse({
    id,
    file: `${id}.jpg`,
    originalName: `${id}.jpg`,
    sha256: '',
    bytes: 1,
    format: 'jpeg',
    width: 1,
    height: 1,
    ...more,
  });
}

describe('what fits into the older half of the metadata', () => {
  it('counts bytes: a Cyrillic letter takes two, a Kazakh one too', () => {
    expect(bytesOf('Press')).toBe(5);
    expect(bytesOf('Қала')).toBe(8);
  });

  it('puts the office’s short credit in the place of one that is too long', () => {
    const credit = 'А. Мысал / пресс-служба акимата Улгитауской области';
    expect(shortened('credit', credit, 'Ulgitau akimat press office')).toEqual({
      type: 'instead',
      text: 'Ulgitau akimat press office',
      bytes: 27,
      limit: 32,
    });
  });

  it('cuts between letters where there is no short form, and never inside of one', () => {
    const cut = shortened('photographer', `${'ә'.repeat(15)}a${'ү'.repeat(5)}`, undefined);
    expect(cut?.text).toBe(`${'ә'.repeat(15)}a`);
    expect(bytesOf(cut?.text ?? '')).toBeLessThanOrEqual(32);
  });

  it('says nothing of what fits, and of fields that have no limit', () => {
    expect(shortened('photographer', 'А. Мысал', undefined)).toBeUndefined();
    expect(shortened('alt', 'а'.repeat(5000), undefined)).toBeUndefined();
  });
});

describe('people in several photos', () => {
  it('come to each on the right, and the others stay', () => {
    const some = [photo('a', { depicted: [{ id: '1', person: 'x' }] }), photo('b')];
    for (const one of some) toggledIn(one, { person: 'y' }, false);
    expect(some.map(({ depicted }) => depicted.map(({ person }) => person))).toEqual([
      ['x', 'y'],
      ['y'],
    ]);
    expect(countWith(some, { person: 'y' })).toBe(2);
    expect(countWith(some, { person: 'x' })).toBe(1);
  });

  it('go from each when all have them, and nobody else goes', () => {
    const one = photo('a', {
      depicted: [
        { id: '1', person: 'x' },
        { id: '2', person: 'y' },
      ],
    });
    toggledIn(one, { person: 'x' }, true);
    expect(one.depicted.map(({ person }) => person)).toEqual(['y']);
  });

  it('are offered in the release’s order, each once, those without a card by their names', () => {
    const release = releaseSchema.parse({
      id: 'r',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      event: { host: 'a' },
      speakers: [
        { id: '1', person: 'b' },
        { id: '2', person: 'a' },
        { id: '3', name: { ru: 'Гость' } },
      ],
      attendance: { guests: ['c', 'unknown'] },
    });
    const card = (id: string) => ({ id, name: { ru: id }, positions: [], aliases: [] });
    expect(peopleOfRelease(release, [card('a'), card('b'), card('c')])).toEqual([
      { person: 'a' },
      { person: 'b' },
      { person: 'c' },
      { description: { ru: 'Гость' } },
    ]);
  });
});

describe('keywords of several photos', () => {
  const two = () => [
    photo('a', { keywords: { ru: ['вода', 'село', 'аким'] } }),
    photo('b', { keywords: { ru: ['село', 'вода'], kk: ['су'] } }),
  ];

  it('are the common ones, in the first photo’s order', () => {
    expect(commonKeywords(two(), 'ru')).toEqual(['вода', 'село']);
    expect(commonKeywords(two(), 'kk')).toEqual([]);
  });

  it('change for all without touching what each has for itself', () => {
    const photos = two();
    for (const one of photos) withKeywords(one, 'ru', ['вода', 'село'], ['село', 'труба']);
    expect(photos.map(({ keywords }) => keywords?.ru)).toEqual([
      ['село', 'труба', 'аким'],
      ['село', 'труба'],
    ]);
    expect(photos[1]?.keywords?.kk).toEqual(['су']);
  });

  it('leave nothing behind when the last one goes', () => {
    const one = photo('a', { keywords: { ru: ['вода'] } });
    withKeywords(one, 'ru', ['вода'], []);
    expect('keywords' in one).toBe(false);
  });
});

describe('a text of a photo', () => {
  it('is gone when emptied, also the last word of a place', () => {
    const one = photo('a', { caption: { ru: 'Мост' }, location: { city: { kk: 'Үлгікент' } } });
    putText(one, 'caption', 'ru', '');
    putText(one, 'city', 'kk', '');
    expect('caption' in one).toBe(false);
    expect('location' in one).toBe(false);
  });

  it('is repeated in all languages, over nothing that stands in the others', () => {
    const [first, second] = [photo('a'), photo('b', { caption: { kk: 'Көпір' } })];
    rememberWords([first], 'caption', 'kk', 'Су');
    first.caption = { kk: 'Су' };
    rememberWords([first], 'caption', 'ru', 'Вода');
    const words = lastWords([second], 'caption');
    expect(words).toEqual({ kk: 'Су', ru: 'Вода' });
    repeatWords(second, 'caption', words ?? {}, 'ru');
    expect(textOf(second, 'caption', 'ru')).toBe('Вода');
    expect(textOf(second, 'caption', 'kk')).toBe('Көпір');
  });

  it('is not repeated from the photo where one is writing', () => {
    const [first, second] = [photo('c'), photo('d')];
    rememberWords([first], 'headline', 'ru', 'Раньше');
    rememberWords([second], 'headline', 'ru', 'Сейчас');
    expect(lastWords([second], 'headline')).toEqual({ ru: 'Раньше' });
  });
});
