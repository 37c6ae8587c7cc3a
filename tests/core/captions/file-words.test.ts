import { describe, expect, it } from 'vitest';
import { applyToFiles, type FilePhoto } from '../../../core/captions/file-words.ts';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { captionTemplateSchema } from '../../../core/release/caption-book.ts';
import type { Language } from '../../../core/release/language.ts';
import { photo } from '../documents.ts';
import { context, depicted, release } from './a-context.ts';

function wordsAfter(
  found: PhotoFields,
  template: object,
  languages: readonly Language[] = ['ru', 'kk'],
  parts: Partial<FilePhoto> & { readonly alone?: boolean } = {},
): PhotoFields {
  const { alone, ...more } = parts;
  const applied = applyToFiles(
    [{ id: '0', name: 'ULGI1.JPG', found, ...more }],
    captionTemplateSchema.parse(template),
    (photos) => context({ release: alone ? undefined : release }, photos),
    languages,
  );
  return applied.after.get('0') ?? {};
}

describe('the words of a file after a template', () => {
  it('keep everything that the template does not name', () => {
    const found = { headline: { und: 'Old' }, keywords: { und: ['a'] }, caption: { en: 'Old' } };
    expect(wordsAfter(found, { caption: { ru: 'Новая' } })).toEqual({
      ...found,
      caption: { en: 'Old', ru: 'Новая' },
    });
  });

  it('are not filled where a text of unknown language stands', () => {
    const found = { caption: { und: 'Agency caption' }, city: { und: 'Astana' } };
    const template = { caption: { ru: 'Новая', kk: 'Жаңа' }, city: { ru: 'Улгикент' } };
    expect(wordsAfter(found, template)).toEqual(found);
  });

  it('go behind a text of unknown language, which then has the languages asked for', () => {
    const found = { caption: { und: 'Подпись агентства.' } };
    expect(wordsAfter(found, { caption: { mode: 'append', ru: 'Ещё.' } })).toEqual({
      caption: { ru: 'Подпись агентства. Ещё.' },
    });
  });

  it('do not lose a text of unknown language beside a new one in another', () => {
    const found = { caption: { und: 'Подпись агентства' } };
    expect(wordsAfter(found, { caption: { mode: 'replace', kk: 'Жаңа' } })).toEqual({
      caption: { ru: 'Подпись агентства', kk: 'Жаңа' },
    });
  });

  it('take the first language named where the standard keeps one', () => {
    const template = {
      credit: { ru: 'Пресс-служба', kk: 'Баспасөз' },
      caption: { ru: 'а', kk: 'ә' },
    };
    expect(wordsAfter({}, template, ['kk', 'ru'])).toEqual({
      credit: { kk: 'Баспасөз' },
      caption: { ru: 'а', kk: 'ә' },
    });
    expect(wordsAfter({}, { credit: { ru: 'Пресс-служба' } }, ['kk', 'ru'])).toEqual({
      credit: { ru: 'Пресс-служба' },
    });
  });

  it('lose a field that is cleared', () => {
    const found = {
      caption: { und: 'a', en: 'b' },
      credit: { und: 'c' },
      keywords: { und: ['d'] },
    };
    const clear = { mode: 'clear' };
    const template = { caption: clear, credit: clear, keywords: clear };
    expect(wordsAfter(found, template, ['ru', 'kk', 'en'])).toEqual({});
  });

  it('stay as they were where a value is missing', () => {
    const template = { caption: { mode: 'replace', ru: 'На снимке {people}', kk: '{event}' } };
    expect(wordsAfter({ caption: { ru: 'Было' } }, template)).toEqual({
      caption: { ru: 'Было', kk: 'Су құбырының ашылуы' },
    });
  });

  it('say the day of the event and not of the camera when there is a release', () => {
    const found = { date: { und: '2014-09-16' } };
    const template = { caption: { ru: '{date}' }, date: { mode: 'fill', ru: '{date}' } };
    const takenAt = '2014-09-16T14:05:12';
    expect(wordsAfter(found, template, ['ru'], { takenAt })).toEqual({
      ...found,
      caption: { ru: '18 сентября 2026 года' },
    });
    expect(wordsAfter(found, template, ['ru'], { takenAt, alone: true })).toEqual({
      ...found,
      caption: { ru: '16 сентября 2014 года' },
    });
  });

  it('know the people whom the release knows in the same picture', () => {
    const known = photo('a', { depicted: depicted('mysalov') });
    expect(wordsAfter({}, { caption: { ru: '{people}' } }, ['ru'], { known })).toEqual({
      caption: { ru: 'Улгибай Мысалов' },
    });
  });

  it('name people by their cards', () => {
    expect(wordsAfter({}, { people: { ru: '=ак=; ветераны' } })).toEqual({
      people: { ru: ['Улгибай Мысалов', 'ветераны'] },
    });
  });
});
