import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerLine } from '../../../core/draft/header-lines.ts';
import { blocksOfText } from '../../../core/draft/pasted-text.ts';
import { takeApart } from '../../../core/draft/take-apart.ts';
import { type Block, blockText, wholeText } from '../../../core/release/text.ts';
import { cards, readReleaseParts } from '../documents.ts';

const today = '2026-09-20';

const russian = `ПРЕСС-РЕЛИЗ
№ ULG-2026-114
18 сентября 2026 года, село Мысалколь

В селе Мысалколь запустили водопровод для 640 домов.

18 сентября 2026 года в селе Мысалколь заработал водопровод. В 10:30 кран открыл Улгибай Мысалов.

«Подведём воду ещё к четырём сёлам», – сказал Улгибай Мысалов.

Что построили
Строители проложили девятнадцать километров труб, поставили башню и насосную станцию.
• школа
• амбулатория

– Спасибо, – сказала жительница села.
Работу курировала А. Улгиева. Следующая встреча 2 октября.`;

const kazakh = `Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды
2026 жылғы 18 қыркүйекте Мысалкөл ауылында су құбыры іске қосылды. Таза су 640 үйге жетті.
– Келесі жылы тағы төрт ауылға су жеткіземіз, – деді Үлгібай Мысалов.`;

const kinds = (blocks: readonly Block[]) => blocks.map((block) => block.type);

describe('takeApart', () => {
  const taken = takeApart(russian, cards, today);
  const [text] = taken.texts;

  it('finds headline and lead under the frame’s lines', () => {
    expect(text?.language).toBe('ru');
    expect(text?.headline).toBe('В селе Мысалколь запустили водопровод для 640 домов');
    expect(text?.lead && blockText(text.lead)).toMatch(/^18 сентября 2026 года в селе/);
    expect(taken.found).toMatchObject({ number: 'ULG-2026-114', type: 'release' });
  });

  it('makes a quote of whom a card knows, and leaves other speech alone', () => {
    expect(kinds(text?.body ?? [])).toEqual([
      'quote',
      'heading',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(text?.body[0]).toMatchObject({
      type: 'quote',
      content: [{ text: 'Подведём воду ещё к четырём сёлам' }],
      speaker: taken.speakers[0]?.id,
    });
    expect(taken.speakers).toMatchObject([{ person: 'mysalov' }]);
    expect(taken.warnings).toContain('quote-without-card');
  });

  it('asks about the year of the event’s date alone', () => {
    expect(taken.warnings).not.toContain('year-assumed');
    const yearless = takeApart(
      'Открыли мост через реку\n\n18 сентября в селе Мысалколь открыли мост.',
      { people: [], places: [] },
      '2026-09-20',
    );
    expect(yearless.event.startsAt).toMatch(/^2026-09-18/);
    expect(yearless.warnings).toContain('year-assumed');
  });

  it('links people, places and dates', () => {
    expect(taken.found.people).toEqual(['mysalov', 'ulgieva']);
    expect(taken.found.places).toEqual(['village']);
    expect(taken.found.dates).toEqual([
      { text: '18 сентября 2026 года', iso: '2026-09-18', yearAssumed: false },
      { text: '2 октября', iso: '2026-10-02', yearAssumed: true },
    ]);
    expect(text?.lead?.content).toMatchObject([
      { text: '18 сентября 2026 года', ref: { kind: 'date', id: '2026-09-18' } },
      { text: ' ' },
      { text: 'в селе Мысалколь', ref: { kind: 'place', id: 'village' } },
      {},
      { text: 'Улгибай Мысалов', ref: { kind: 'person', id: 'mysalov', form: 'nom' } },
      { text: '.' },
    ]);
  });

  it('guesses the event from the lead', () => {
    expect(taken.event).toEqual({
      startsAt: '2026-09-18T10:30:00+05:00',
      venue: 'village',
      host: 'mysalov',
    });
  });

  it('reads Kazakh, with its speech behind a dash', () => {
    const [only] = takeApart(kazakh, cards, today).texts;
    expect(only).toMatchObject({
      language: 'kk',
      headline: 'Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды',
      body: [
        {
          type: 'quote',
          content: [{ text: 'Келесі жылы тағы төрт ауылға су жеткіземіз' }],
        },
      ],
    });
  });

  it('splits a document that holds both languages', () => {
    const both = takeApart(`${kazakh}\n\n${russian}`, cards, today);
    expect(both.texts.map((each) => [each.language, each.headline])).toEqual([
      ['kk', 'Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды'],
      ['ru', 'В селе Мысалколь запустили водопровод для 640 домов'],
    ]);
    expect(both.speakers).toHaveLength(1);
  });

  it('keeps the marks of a structured document', () => {
    const blocks: readonly Block[] = [
      { id: 'h', type: 'heading', level: 2, content: [{ text: 'Открыли мост' }] },
      {
        id: 'p',
        type: 'paragraph',
        content: [
          { text: 'Мост открыл ' },
          { text: 'Улгибай Мысалов', marks: [{ type: 'strong' }] },
        ],
      },
    ];
    const [only] = takeApart(blocks, cards, today).texts;
    expect(only?.headline).toBe('Открыли мост');
    expect(only?.lead?.content).toEqual([
      { text: 'Мост открыл ' },
      {
        text: 'Улгибай Мысалов',
        marks: [{ type: 'strong' }],
        ref: { kind: 'person', id: 'mysalov', form: 'nom' },
      },
    ]);
  });

  it('takes a long first paragraph for a lead and says that there is no headline', () => {
    const long = takeApart(`${'Слова о воде и дорогах. '.repeat(10)}\n\nЕщё абзац.`, cards, today);
    expect(long.texts[0]?.headline).toBe('');
    expect(long.texts[0]?.lead).toBeDefined();
    expect(long.warnings).toContain('no-headline');
  });

  it('knows a person by the surname in any case, unless two share it', () => {
    const sentence =
      'Заголовок\nЛид о воде.\nВ программе выступление Мысалова и У. Мысалову слово.';
    expect(takeApart(sentence, cards, today).found.people).toEqual(['mysalov']);
    const [first] = cards.people;
    if (!first) throw new Error('no person');
    const twice = {
      ...cards,
      people: [...cards.people, { ...first, id: 'brother', name: { ru: 'Сакен Мысалов' } }],
    };
    expect(takeApart(sentence, twice, today).found.people).toEqual([]);
  });

  it.each([
    ['kk', 'Үлгіеваның айтуынша, Мысаловқа су керек.'],
    ['ru', 'По словам Улгиевой, Мысалову нужна вода.'],
    ['en', 'Ulgieva’s plan is known, Mysalov said.'],
  ])('knows surnames with their endings in %s', (language, sentence) => {
    const headline = { kk: 'Ауылға су келді', ru: 'Вода пришла', en: 'Water came' }[language] ?? '';
    const result = takeApart(`${headline}\n${sentence}`, cards, today);
    expect(result.texts[0]?.language).toBe(language);
    expect(result.found.people).toEqual(['ulgieva', 'mysalov']);
  });

  it('does not take a district for a person of that name', () => {
    const [first] = cards.people;
    if (!first) throw new Error('no person');
    const mysal = { ...first, id: 'mysal', name: { ru: 'Дана Мысал', en: 'Dana Mysal' } };
    const known = { ...cards, people: [mysal] };
    const of = (sentence: string) => takeApart(`Заголовок\n${sentence}`, known, today).found.people;
    expect(of('Вода пришла в Мысалский район и в Мысал.')).toEqual([]);
    expect(of('Ответила Д. Мысал.')).toEqual(['mysal']);
  });

  it.each([
    ['2026-01-05', '28 декабря', '2025-12-28'],
    ['2026-12-20', '10 января', '2027-01-10'],
    ['2026-06-01', '10 мая', '2026-05-10'],
  ])('on %s takes «%s» for %s', (day, words, iso) => {
    const [date] = takeApart(`Заголовок\nВстреча прошла ${words}.`, cards, day).found.dates;
    expect(date?.iso).toBe(iso);
  });

  it('gives texts and an event that can be stored', () => {
    const release = readReleaseParts({
      event: taken.event,
      speakers: taken.speakers,
      texts: { ru: text },
    });
    expect(release.event).toEqual(taken.event);
    expect(release.texts.ru && wholeText(release.texts.ru)).toContain('Подведём воду');
  });

  it('loses no word of any text', () => {
    const word = fc.constantFrom(
      'Вода',
      'су',
      'құбыры',
      'пришла.',
      '«да»',
      '—',
      '1.',
      '•',
      'Мысалов',
      '\n',
      '\n\n',
      '5 мая',
      ' – сказал',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = words.join(' ');
        const result = takeApart(source, cards, today);
        // A quote's speaker moves from the words to the line under them.
        fc.pre(result.speakers.length === 0);
        const kept = result.texts
          .flatMap((each) => [
            each.headline,
            each.lead ? blockText(each.lead) : '',
            ...each.body.map(blockText),
          ])
          .join(' ');
        for (const each of ['Вода', 'құбыры', 'Мысалов']) {
          const count = (text: string) => text.split(each).length - 1;
          expect(count(kept), each).toBe(count(source));
        }
      }),
    );
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (source) => {
        takeApart(source, cards, today);
      }),
    );
  });
});

describe('plain text', () => {
  it('becomes lists, subheadings and paragraphs', () => {
    const source = '1. Первое\n2. Второе\n\n- раз\n- два\n- три\nодно\n– Вода есть, – сказал он.';
    expect(kinds(blocksOfText(source))).toEqual(['list', 'list', 'paragraph', 'paragraph']);
  });

  it('joins lines that a letter has wrapped', () => {
    const first = 'В селе открыли водопровод, который строили';
    const second = 'два года, и чистая вода пришла в дома.';
    expect(blocksOfText(`${first}\n${second}`).map(blockText)).toEqual([`${first} ${second}`]);
    expect(blocksOfText(`${first}\nДва года.`)).toHaveLength(2);
  });
});

describe('header lines', () => {
  it.each([
    ['БАСПАСӨЗ РЕЛИЗІ', { kind: 'type', type: 'release' }],
    ['Анонс для СМИ:', { kind: 'type', type: 'advisory' }],
    ['№ 114 от 18.09.2026', { kind: 'number', number: '114', date: '2026-09-18' }],
    ['г. Атырау, 6 марта 2026 года', { kind: 'date', date: '2026-03-06' }],
    ['2026 жылғы 6 наурыз, Атырау қаласы', { kind: 'date', date: '2026-03-06' }],
    ['ЭМБАРГО: не публиковать до 12:00', { kind: 'embargo' }],
    ['18 сентября 2026 года в селе заработал водопровод', undefined],
    ['Аким открыл мост', undefined],
  ])('«%s» is read as %o', (line, read) => {
    expect(headerLine(line)).toEqual(read);
  });
});
