import { describe, expect, it } from 'vitest';
import { captionContext } from '../../../../core/captions/caption-context.ts';
import { officeSchema } from '../../../../core/release/cards.ts';
import { type Photo, photoSchema } from '../../../../core/release/photos.ts';
import { kk } from '../../../../renderer/i18n/kk/kk.ts';
import { ru } from '../../../../renderer/i18n/ru/ru.ts';
import { chipBeside, piecesOf } from '../../../../renderer/photos/template/chips.ts';
import { composedChanges } from '../../../../renderer/photos/template/composed-changes.ts';
import {
  emptyDraft,
  setMode,
  templateOf,
  tick,
  typeInField,
  useDraft,
} from '../../../../renderer/photos/template/draft.ts';
import { nameItems } from '../../../../renderer/photos/template/insertions.ts';
import {
  asStored,
  onScreen,
  type ScreenNames,
  screenNames,
} from '../../../../renderer/photos/template/screen-form.ts';

function namesIn(words: Readonly<Record<string, string>>): ScreenNames {
  return screenNames((key, { number }) =>
    (words[key.replace('template.', '')] ?? key).replace('{{number}}', `${number}`),
  );
}

const russian = namesIn(ru.template);
const kazakh = namesIn(kk.template);

describe('variables on the screen', () => {
  it.each([
    ['{people} на открытии. {venue:loc}, {date}', '{люди} на открытии. {место:где}, {дата}'],
    ['{person.2.full}: {n:3}', '{человек 2 с должностью}: {номер:3}'],
    ['{people:dat:kk}', '{люди:дательный:kk}'],
  ])('are called by name in Russian and stored as in files: %s', (stored, shown) => {
    expect(onScreen(stored, russian)).toBe(shown);
    expect(asStored(shown, russian)).toBe(stored);
  });

  it('have names of their own in each language, none of them twice', () => {
    for (const names of [russian, kazakh]) {
      expect(names.variables.stored.size).toBe(names.variables.shown.size);
      expect(names.forms.stored.size).toBe(names.forms.shown.size);
      expect([...names.variables.stored.keys()].filter((name) => /[:{}\n]/.test(name))).toEqual([]);
    }
    expect(onScreen('{people}', kazakh)).toBe('{адамдар}');
  });

  it('may be typed as in files too, and what nobody knows stays as it is', () => {
    expect(asStored('{event} {Событие} {нет}', russian)).toBe('{event} {event} {нет}');
    expect(onScreen('{{скобки}} {нет', russian)).toBe('{{скобки}} {нет');
  });
});

describe('chips', () => {
  const pieces = (text: string) => piecesOf(text, russian, '=', (code) => code === 'аким');

  it('are painted over the same signs, so that the caret stands where it seems to stand', () => {
    const text = '{люди}, =аким= и =нет= у {чего}\n{';
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(pieces(text).map(({ type }) => type)).toEqual([
      'variable',
      'text',
      'code',
      'text',
      'unknown',
      'text',
      'unknown',
      'text',
      'unknown',
    ]);
  });

  it('go as a whole from either side, and not from their middle', () => {
    const some = pieces('в {город} и');
    expect(chipBeside(some, 9, -1)?.text).toBe('{город}');
    expect(chipBeside(some, 2, 1)?.text).toBe('{город}');
    expect(chipBeside(some, 5, -1)).toBeUndefined();
  });
});

describe('a template that is being put together', () => {
  it('ticks a field when it is typed in, and unticks it when its last language is emptied', () => {
    emptyDraft();
    typeInField('caption', 'ru', '{event}');
    typeInField('caption', 'kk', '{event}');
    typeInField('caption', 'ru', '');
    expect(templateOf(useDraft.getState())).toEqual({ caption: { mode: 'fill', kk: '{event}' } });
    typeInField('caption', 'kk', '');
    expect(templateOf(useDraft.getState())).toEqual({});
  });

  it('keeps the words of a field whose tick is taken away', () => {
    emptyDraft();
    typeInField('credit', 'ru', '{photographer}');
    setMode('credit', 'replace');
    tick('credit', false);
    expect(templateOf(useDraft.getState())).toEqual({});
    tick('credit', true);
    expect(templateOf(useDraft.getState())).toEqual({
      credit: { mode: 'replace', ru: '{photographer}' },
    });
  });
});

describe('composing', () => {
  const photo = (id: string, caption?: Photo['caption']): Photo =>
    photoSchema.parse({
      id,
      file: id,
      originalName: id,
      sha256: '',
      bytes: 1,
      format: 'jpeg',
      width: 1,
      height: 1,
      ...(caption && { caption }),
    });
  const photos = [photo('a'), photo('b', { ru: 'Готовая подпись.' })];
  const context = captionContext({
    office: officeSchema.parse({}),
    cards: { people: [], places: [] },
    photos,
  });

  it('leaves captions alone that are there, unless they were asked for', () => {
    const kinds = (over: boolean) =>
      composedChanges(photos, context, ['ru'], over).map(({ photo: id, kind }) => [id, kind]);
    expect(kinds(false)).toEqual([['a', 'filled']]);
    expect(kinds(true)).toEqual([
      ['a', 'filled'],
      ['b', 'replaced'],
    ]);
  });

  it('writes the chosen languages only', () => {
    expect(
      composedChanges(photos, context, ['kk'], false).map(({ photo: id, language }) => [
        id,
        language,
      ]),
    ).toEqual([
      ['a', 'kk'],
      ['b', 'kk'],
    ]);
  });
});

describe('variables for the name of a file', () => {
  const shot = photoSchema.parse({
    id: 'p1',
    file: 'a.jpg',
    originalName: 'DSC_1.jpg',
    sha256: '',
    bytes: 1,
    format: 'jpeg',
    width: 1,
    height: 1,
    date: '2026-09-18',
    photographer: { kk: 'Дана Мысал' },
  });
  const office = officeSchema.parse({});
  const context = captionContext({ office, cards: { people: [], places: [] }, photos: [shot] });
  const item = (stored: string) =>
    nameItems(shot, context, kazakh).find((one) => one.stored === stored);

  it('are listed as they stand there: in Latin, without cases, empty where nothing is known', () => {
    expect(item('{date}')?.becomes).toBe('20260918');
    expect(item('{initials}')?.becomes).toBe('dm');
    expect(item('{n:3}')?.becomes).toBe('001');
    expect(item('{event}')?.becomes).toBe('');
    expect(item('{date:loc}')).toBeUndefined();
    expect(item('{date}')?.shown).toBe(kk.template.var_date);
  });
});
