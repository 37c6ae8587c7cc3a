import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CardLists } from '../../../core/cards/kinds.ts';
import type { Language } from '../../../core/release/language.ts';
import { createSpellingDesk } from '../../../renderer/spelling/desk.ts';
import { readSamples } from './samples.ts';

/** The worker's own code with the shipped dictionaries, which it fetches in the window. */
const ROOT = path.resolve(import.meta.dirname, '../../..');
const FILES: Readonly<Record<Language, string>> = {
  kk: 'assets/dictionaries/kk/kk_KZ',
  ru: 'node_modules/dictionary-ru/index',
  en: 'node_modules/dictionary-en/index',
};

async function readFiles(language: Language) {
  return {
    endings: await readFile(path.join(ROOT, `${FILES[language]}.aff`), 'utf8'),
    words: await readFile(path.join(ROOT, `${FILES[language]}.dic`), 'utf8'),
  };
}

const newDesk = () => createSpellingDesk(readFiles);

const desk = newDesk();

async function wrongIn(text: string, language: Language, at = desk): Promise<readonly string[]> {
  const answer = await at({ type: 'check', id: 1, language, lines: [{ text, spans: [] }] });
  if (answer?.type !== 'checked') throw new Error('not checked');
  return (answer.wrong[0] ?? []).map(({ word }) => word);
}

async function suggested(word: string, language: Language): Promise<readonly string[]> {
  const answer = await desk({ type: 'suggest', id: 1, language, word });
  if (answer?.type !== 'suggested') throw new Error('nothing suggested');
  return answer.words;
}

const CARDS: CardLists = {
  people: [
    {
      id: 'p',
      name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов', en: 'Ulgibay Mysalov' },
      gender: 'm',
      positions: [],
      aliases: [],
    },
  ],
  places: [{ id: 'v', name: { kk: 'Мысалкөл', ru: 'Мысалколь', en: 'Mysalkol' } }],
  organisations: [],
  terms: [],
  names: [],
};

describe('Russian', () => {
  test.each([
    ['Строители уложили её за семнадцать месяцев и здали раньше срока.', ['здали']],
    ['Пресс-служба сообщила о по-настоящему важном.', []],
    ['Еще и ещё: ё не обязательна.', []],
    ['Пишите на info@zdali.kz, здали.рф/здали и по телефону +7 701 123 45 67.', []],
    ['Акимат и маслихаты, акимам и о маслихате – слова словаря терминов.', []],
    ['Программа «Таза Қазақстан» и «Таза Қазакстан».', ['Қазакстан']],
    ['ТОО и БАҚ не слова.', []],
    ['Пришли 120-ти и 2-й.', []],
    ['Сегoдня с латинской буквой.', ['Сегoдня']],
  ])('%s', async (text, wrong) => {
    expect(await wrongIn(text, 'ru')).toEqual(wrong);
  });

  test('suggests what was meant', async () => {
    expect(await suggested('здали', 'ru')).toContain('сдали');
    expect(await suggested('Сегoдня', 'ru')).toContain('Сегодня');
  });
});

describe('Kazakh', () => {
  test.each([
    ['Ауылдардағы тұрғындардың ұсыныстарынан басталғанын айтты.', []],
    ['Тасылатын су амбулаторияға да жетеді, мұнарасына жуынатын бөлмесін салды.', []],
    ['Облыс халқының әкімдіктеріне брифингте хабарланатынын білді.', []],
    ['әкімінда', ['әкімінда']],
    ['халықы', ['халықы']],
    ['балалерге', ['балалерге']],
    ['Үкiметiнiң', ['Үкiметiнiң']],
    ['100-ден астам, 5-мектеп, БАҚ-тың', []],
    ['Мемлекеттик тилди билу', ['Мемлекеттик', 'тилди', 'билу']],
  ])('%s', async (text, wrong) => {
    expect(await wrongIn(text, 'kk')).toEqual(wrong);
  });

  test('suggests the Kazakh letters that the layout had not', async () => {
    expect(await suggested('казак', 'kk')).toContain('қазақ');
    expect(await suggested('Үкiметiнiң', 'kk')).toEqual(expect.arrayContaining(['Үкіметінің']));
  });

  test('suggests forms with their endings', async () => {
    expect(await suggested('ауылдардагы', 'kk')).toContain('ауылдардағы');
  });
});

describe('English', () => {
  test.each([
    ['The goverment opened it.', ['goverment']],
    ['The centre organised a programme of labour, travelled kilometres.', []],
    ["The akim's chief of staff met the maslikhat's deputies.", []],
    ['An organisor and a doctour.', ['organisor', 'doctour']],
  ])('%s', async (text, wrong) => {
    expect(await wrongIn(text, 'en')).toEqual(wrong);
  });
});

describe('what the office knows', () => {
  test('are the names on its cards with their cases, and its own words', async () => {
    const own = newDesk();
    const texts = [
      ['ru', 'Улгибая Мысалова встретили в Мысалколе.'],
      ['kk', 'Үлгібай Мысаловтың Мысалкөлдегі сапары.'],
      ['en', 'Ulgibay Mysalov’s visit to Mysalkol'],
    ] as const;
    expect(await wrongIn(texts[0][1], 'ru', own)).toContain('Улгибая');
    await own({ type: 'know', cards: CARDS, words: [{ language: 'ru', word: 'акимчат' }] });
    for (const [language, text] of texts) expect(await wrongIn(text, language, own)).toEqual([]);
    expect(await wrongIn('Акимчата больше нет', 'ru', own)).toEqual([]);
    const near = await own({ type: 'suggest', id: 1, language: 'ru', word: 'Мысалв' });
    expect(near).toMatchObject({ words: expect.arrayContaining(['Мысалов']) });
  });

  test('finds nothing wrong in the samples but what is foreign to them', async () => {
    const { cards, texts } = await readSamples();
    const own = newDesk();
    await own({ type: 'know', cards, words: [] });
    for (const { language, lines } of texts) {
      const wrong = (await wrongIn(lines.join('\n'), language, own)).length;
      const words = lines.join(' ').split(/\s+/).length;
      expect({ language, share: wrong / words < 0.01 }).toEqual({ language, share: true });
    }
  });
});

test('a dictionary that is not there fails the question and is asked for again', async () => {
  let asked = 0;
  const broken = createSpellingDesk(async () => {
    asked += 1;
    throw new Error('away');
  });
  const request = { type: 'suggest', id: 7, language: 'en', word: 'x' } as const;
  expect(await broken(request)).toEqual({ type: 'failed', id: 7 });
  await broken(request);
  expect(asked).toBe(2);
});

test('a dictionary that could not be had is asked for again, and no other', async () => {
  const asked: Language[] = [];
  const halfBroken = createSpellingDesk(async (language) => {
    asked.push(language);
    if (language === 'en' || asked.includes('kk')) return readFiles(language);
    // What came is no dictionary, which shows only when it is read.
    return {
      ...(await readFiles(language)),
      get endings(): string {
        throw new Error('broken');
      },
    };
  });
  const lines = [
    { text: 'He said здали today', spans: [{ from: 8, to: 13, language: 'ru' as const }] },
  ];
  const check = { type: 'check', id: 1, language: 'en', lines } as const;
  expect(await halfBroken(check)).toEqual({ type: 'failed', id: 1 });
  expect(asked).toEqual(['en', 'ru']);
  await halfBroken({ type: 'suggest', id: 2, language: 'kk', word: 'казак' });
  expect(await halfBroken(check)).toMatchObject({ wrong: [[{ word: 'здали' }]] });
  expect(asked).toEqual(['en', 'ru', 'kk', 'ru']);
});

test('a part in another language is looked up in its own dictionary', async () => {
  const text = 'He said сдали today';
  const lines = [{ text, spans: [{ from: 8, to: 13, language: 'ru' as const }] }];
  const answer = await desk({ type: 'check', id: 1, language: 'en', lines });
  expect(answer).toEqual({ type: 'checked', id: 1, wrong: [[]] });
  const wrong = await desk({
    type: 'check',
    id: 2,
    language: 'en',
    lines: [{ text: 'He said здали today', spans: lines[0]?.spans ?? [] }],
  });
  expect(wrong).toMatchObject({ wrong: [[{ word: 'здали', from: 8, to: 13, language: 'ru' }]] });
});
