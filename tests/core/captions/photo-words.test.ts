import { describe, expect, it } from 'vitest';
import { photoFieldsSchema } from '../../../core/captions/photo-fields.ts';
import { fieldsOf, takeOver } from '../../../core/captions/photo-words.ts';
import { cards, office, photo } from '../documents.ts';
import { depicted, people, release } from './a-context.ts';

const withPeople = { ...cards, people };

describe('the words that go into a file', () => {
  it('are the photo’s own, and the event’s and the office’s where it has none', () => {
    const one = photo('a', {
      caption: { ru: 'Подпись', en: 'Caption' },
      alt: { ru: 'Описание' },
      depicted: [...depicted('mysalov'), { id: 'x', description: { ru: 'ветеран' } }],
      photographer: { ru: 'Дана Мысал' },
      keywords: { ru: ['вода', ' '] },
    });
    const fields = fieldsOf(one, release, office, withPeople, ['ru', 'kk']);
    expect(fields).toMatchObject({
      caption: { ru: 'Подпись' },
      altText: { ru: 'Описание' },
      headline: {
        ru: 'В Мысалколе запустили водопровод',
        kk: 'Мысалкөлде су құбыры іске қосылды',
      },
      people: { ru: ['Улгибай Мысалов', 'ветеран'], kk: ['Үлгібай Мысалов'] },
      city: { ru: 'село Мысалколь, Мысалский район', kk: 'Мысалкөл ауылы, Мысал ауданы' },
      venue: { ru: 'село Мысалколь' },
      country: { ru: 'Казахстан', kk: 'Қазақстан' },
      date: { und: '2026-09-18' },
      photographer: { ru: 'Дана Мысал', kk: 'Дана Мысал' },
      credit: { ru: 'Дана Мысал / пресс-служба акимата' },
      source: { ru: 'пресс-служба акимата' },
      copyright: { ru: '© Акимат Улгитауской области' },
      keywords: { ru: ['вода'] },
    });
    // English does not go out.
    expect(JSON.stringify(fields)).not.toContain('Caption');
    expect(photoFieldsSchema.safeParse(fields).success).toBe(true);
  });

  it('say nothing where nothing is to be said', () => {
    const fields = fieldsOf(photo('a'), release, office, cards, ['en']);
    for (const absent of [
      'caption',
      'altText',
      'people',
      'keywords',
      'title',
      'digitalSourceType',
    ]) {
      expect(fields).not.toHaveProperty(absent);
    }
  });

  it('say that a picture was made or changed by a machine', () => {
    const made = photo('a', { aiAltered: 'generated' });
    expect(fieldsOf(made, release, office, cards, ['ru']).digitalSourceType).toEqual({
      und: 'trainedAlgorithmicMedia',
    });
  });

  it('say when the camera took it, by its corrected clock, and not what a wrong calendar says', () => {
    const dateOf = (takenAt: string, clocks = {}) =>
      fieldsOf(photo('a', { takenAt, camera: 'Z 6' }), release, office, cards, ['ru'], clocks).date;
    const day = dateOf('2001-01-01T00:00:00')?.und ?? '';
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dateOf(`${day}T11:00:00`)).toEqual({ und: `${day}T11:00:00` });
    expect(dateOf(`${day}T11:00:00+05:00`, { 'Z 6': 90 })).toEqual({
      und: `${day}T11:01:30+05:00`,
    });
  });

  it('keep a time that the photo has of its own', () => {
    const timed = photo('a', { date: '2026-09-18T10:42:00+05:00' });
    expect(fieldsOf(timed, release, office, cards, ['ru']).date).toEqual({
      und: '2026-09-18T10:42:00+05:00',
    });
  });
});

describe('what was found in a file', () => {
  const found = {
    caption: { und: 'Аким открыл кран', kk: 'Әкім шүмекті ашты' },
    headline: { und: 'Akim opens a tap' },
    people: { und: ['Улгибай Мысалов', 'Үлгі Айсұлу'] },
    keywords: { und: ['вода', 'село'] },
    date: { und: '2026-09-18' },
    city: { und: 'Улгикент' },
    digitalSourceType: { und: 'digitalCapture' },
  };

  it('becomes the photo’s own, each text in the language of its letters', () => {
    const taken = takeOver(photo('a'), found);
    expect(taken).toMatchObject({
      caption: { ru: 'Аким открыл кран', kk: 'Әкім шүмекті ашты' },
      headline: { en: 'Akim opens a tap' },
      keywords: { ru: ['вода', 'село'] },
      date: '2026-09-18',
      location: { city: { ru: 'Улгикент' } },
      digitalSourceType: 'digitalCapture',
    });
    expect(taken.depicted.map(({ description }) => description)).toEqual([
      { ru: 'Улгибай Мысалов' },
      { kk: 'Үлгі Айсұлу' },
    ]);
  });

  it('is taken over for the named fields only, and what is not found stays', () => {
    const before = photo('a', { caption: { ru: 'Своя' }, alt: { ru: 'Своё' } });
    const taken = takeOver(before, found, ['headline', 'altText']);
    expect(taken).toEqual({ ...before, headline: { en: 'Akim opens a tap' } });
  });

  it('written out again says the same', () => {
    const taken = takeOver(photo('a'), found);
    const again = fieldsOf(taken, undefined, office, cards, ['ru', 'kk', 'en']);
    expect(again).toMatchObject({
      caption: { ru: 'Аким открыл кран', kk: 'Әкім шүмекті ашты' },
      keywords: { ru: ['вода', 'село'] },
      date: { und: '2026-09-18' },
      city: { ru: 'Улгикент' },
    });
  });
});
