import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../../core/draft/clean-words.ts';
import { composeDraft } from '../../../core/draft/compose-draft.ts';
import { check } from '../../../core/preflight/check.ts';
import { type Cards, personSchema } from '../../../core/release/cards.ts';
import { draftBookSchema } from '../../../core/release/draft-book.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { type Block, blockText, isKnown, plainText } from '../../../core/release/text.ts';
import { cards, office, photo, photos, readReleaseParts } from '../documents.ts';

interface Given {
  readonly language?: Language;
  readonly known?: Cards;
  readonly shots?: readonly Photo[];
  readonly book?: Record<string, unknown>;
}

function draft(parts: Record<string, unknown>, given: Given = {}) {
  const { language = 'ru', known = cards, shots = [], book } = given;
  const form = {
    release: readReleaseParts(parts),
    photos: photos(...shots),
    cards: known,
    office: { ...office, contacts: [] },
  };
  return composeDraft(form, language, book && draftBookSchema.parse(book));
}

const body = (parts: Record<string, unknown>, given: Given = {}) =>
  draft(parts, given).body.map((block) => blockText(block).replaceAll('\u00A0', ' '));
const types = (blocks: readonly Block[]) => blocks.map(({ type }) => type);

const categories = (...labels: string[]) =>
  labels.map((ru, at) => ({ id: `c${at}`, label: { ru }, rank: labels.length - at }));

describe('a draft', () => {
  it('tells who spoke about what, and keeps direct speech as a quote, word for word', () => {
    const text = draft({
      speakers: [
        { id: 's1', person: 'mysalov', topic: { ru: 'дороги' } },
        { id: 's2', person: 'ulgieva' },
        { id: 's3', name: { ru: 'Асан' }, isModerator: true },
      ],
      statements: [
        { id: 'q1', speaker: 's1', text: { ru: 'Начнём весной!' } },
        { id: 'q2', speaker: 's2', mode: 'indirect', text: { ru: 'трубы заменят' } },
      ],
    });
    expect(text.body.map(blockText)).toEqual([
      'Выступила: руководитель управления энергетики Айсулу Улгиева.',
      'Улгибай Мысалов рассказал о дорогах.',
      'Начнём весной!',
      'По словам Айсулу Улгиевой, трубы заменят.',
    ]);
    expect(text.body[2]).toMatchObject({ type: 'quote', speaker: 's1' });
  });

  it.each([
    ['Ждём... и надеемся', 'Ждём... и надеемся.'],
    ['Стой!.. Куда', 'Стой!.. Куда.'],
    ['Правда?.. Да', 'Правда?.. Да.'],
    ['Ждём…. Ещё', 'Ждём…. Ещё.'],
    ['Что ж...', 'Что ж...'],
    ['Что ж…', 'Что ж…'],
    ['Кто?..', 'Кто?..'],
    ['Начнём!', 'Начнём!'],
    ['Всё.', 'Всё.'],
    ['...и сделали', '...и сделали.'],
  ])('keeps the points of «%s», and adds one only where none ends it', (said, quoted) => {
    const spoken = {
      speakers: [{ id: 's1', person: 'mysalov', topic: { ru: 'вода' } }],
      statements: [{ id: 'q1', speaker: 's1', text: { ru: said } }],
      themes: [{ id: 't1', title: { ru: 'Вода' }, text: { ru: said } }],
    };
    expect([body(spoken)[1], body(spoken)[3]]).toEqual([quoted, quoted]);
  });

  it('takes the full stop from the items of a list, and no point of an ellipsis', () => {
    const steps = ['Дом сдадут.', 'Кто?..', 'Ждём...'];
    const nextSteps = steps.map((ru) => ({ id: ru, text: { ru } }));
    expect(body({ nextSteps }).at(-1)).toBe('Дом сдадут\nКто?..\nЖдём...');
    const typed = [...steps, 'Готово .'].map((ru) => ({ id: ru, text: { ru } }));
    expect(body({ nextSteps: typed }).at(-1)).toMatch(/\nГотово$/);
  });

  it.each([
    ['ru', 'о культуре в сёлах', 'рассказал о культуре в сёлах.'],
    ['ru', 'Об отоплении', 'рассказал об отоплении.'],
    ['kk', 'мәдениет туралы', 'мәдениет туралы айтты.'],
    ['en', 'about heating', 'spoke about heating.'],
  ] as const)('understands an answer that says «about» itself: %s, %s', (language, said, told) => {
    const speakers = [{ id: 's1', person: 'mysalov', topic: { [language]: said } }];
    expect(body({ speakers }, { language })[0]).toMatch(new RegExp(`${told}$`));
  });

  it('takes a sign alone for nothing said, but for the unit of a figure', () => {
    const nextSteps = [{ id: 'n1', text: { ru: 'Сдать дом' }, responsible: '.' }];
    expect(body({ nextSteps }).at(-1)).toBe('Сдать дом.');
    const facts = [1, 2].map((n) => ({
      id: `f${n}`,
      label: { ru: 'готово' },
      value: 95,
      unit: '%',
    }));
    expect(body({ facts }).at(-1)).toMatch(/95\s?%/);
  });

  it('gives what was said word for word, whatever signs it has', () => {
    const words = fc
      .array(
        fc.constantFrom('Ждём', 'и', '.', '..', '...', '…', '!', '?', ',', ';', ' ', '–', '»'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((signs) => cleanWords(`${signs.join('')} да`));
    const attribution = { speakers: [{ id: 's1', person: 'mysalov' }] };
    fc.assert(
      fc.property(words, (ru) => {
        const statements = [{ id: 'q1', speaker: 's1', text: { ru } }];
        const quote = draft({ ...attribution, statements }).body.find(
          ({ type }) => type === 'quote',
        );
        expect(quote && blockText(quote)).toBe(`${ru}.`);
      }),
      { numRuns: 200 },
    );
  });

  it('names a person with the position once, by the card', () => {
    const text = draft({
      event: { host: 'mysalov', startsAt: '2026-03-06' },
      speakers: [{ id: 's1', person: 'mysalov', topic: { ru: 'вода' } }],
    });
    expect(text.lead && plainText(text.lead.content)).toContain('Аким Улгитауской области Улгибай');
    expect(text.body.map(blockText)).toEqual(['Улгибай Мысалов рассказал о воде.']);
  });

  it('lists more than seven categories in the nominative, by rank', () => {
    const eight = categories('а', 'б', 'в', 'г', 'д', 'е', 'ё', 'ж');
    const text = draft({ type: 'postrelease', attendance: { count: 101, categories: eight } });
    expect(types(text.body)).toEqual(['paragraph', 'list']);
    expect(text.body.map(blockText)).toEqual([
      'На мероприятии был 101 человек. Среди участников:',
      'ж\nё\nе\nд\nг\nв\nб\nа',
    ]);
  });

  it('names seven categories in one sentence', () => {
    const seven = categories('а', 'б', 'в', 'г', 'д', 'е', 'ё');
    expect(body({ attendance: { count: 22, categories: seven } })).toEqual([
      'На мероприятии было 22 человека: ё, е, д, г, в, б и а.',
    ]);
    const kazakh = seven.map((category) => ({ ...category, label: { kk: 'жастар' } }));
    expect(
      body(
        { attendance: { count: 10_000, qualifier: 'over', categories: kazakh.slice(5) } },
        { language: 'kk' },
      ),
    ).toEqual([
      'Іс-шараға 10 мыңнан астам адам қатысты. Олардың қатарында жастар мен жастар болды.',
    ]);
  });

  it('puts more than three facts into a list, without the one that the lead has', () => {
    const fact = (ru: string, value: number | string) => ({ id: ru, label: { ru }, value });
    const facts = [fact('домов', 640), fact('школ', 2), fact('начало', '2026-03-06')];
    expect(body({ facts })).toEqual(['Школ: 2. Начало: 6 марта 2026 года.']);
    const more = [...facts, fact('жителей', 12_000), { ...fact('дорог', 19.4), unit: 'km' }];
    expect(body({ facts: more })).toEqual([
      'Главные цифры:',
      'Школ: 2\nНачало: 6 марта 2026 года\nЖителей: 12 000\nДорог: 19,4 км',
    ]);
  });

  it('tells themes with a text under their titles, names the others', () => {
    const text = draft({
      themes: [
        { id: 't1', title: { ru: 'вода' } },
        { id: 't2', title: { ru: 'Дороги' }, text: { ru: 'Отремонтируют два моста' } },
      ],
    });
    expect(types(text.body)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(text.body.map(blockText)).toEqual([
      'Основная тема: вода.',
      'Дороги',
      'Отремонтируют два моста.',
    ]);
  });

  it('leaves a gap for what is written in another language only, and never translates', () => {
    const kazakhOnly = {
      topic: { kk: 'су' },
      speakers: [{ id: 's1', name: { kk: 'Асан' }, topic: { kk: 'жол' } }],
      statements: [{ id: 'q1', speaker: 's1', text: { kk: 'Су болады' } }],
      facts: [{ id: 'f', label: { kk: 'үйлер' }, value: 5 }],
    };
    const text = draft(kazakhOnly);
    expect(text.body.map(blockText)).toEqual([
      '[кто?] [выступил/выступила?]. Тема: [тема?].',
      '[что сказано?]. [кто?]',
      '[что?]: 5.',
    ]);
    // The check finds each of them, so that none goes out.
    const release = {
      ...readReleaseParts(kazakhOnly),
      languages: ['ru' as const],
      texts: { ru: text },
    };
    const found = check(release, photos(), office, cards, { now: '2026-03-06T12:00:00Z' });
    expect(found.filter(({ rule }) => rule === 'TX-GAP').length).toBeGreaterThanOrEqual(4);
  });

  it('leaves a gap in the lead for a person without a name in this language', () => {
    const person = personSchema.parse({ id: 'p', gender: 'f', name: { ru: 'Айсулу Улгиева' } });
    const parts = { event: { kind: 'meeting', host: 'p', startsAt: '2026-03-06' } };
    const given = { known: { people: [person], places: [] }, language: 'kk' } as const;
    const { lead } = draft(parts, given);
    expect(lead && plainText(lead.content)).toContain('[кім?] кездесу өткізді.');
  });

  it.each(['620 homes', 'Prices will rise'])('refutes “%s” in English, a phrase or not', (en) => {
    const corrections = [{ id: 'c', wrong: { en }, right: { en: 'the figure is 640' } }];
    const { lead } = draft({ type: 'refutation', corrections }, { language: 'en' });
    const words = lead && plainText(lead.content);
    expect(words).toContain(`The following report is not accurate: “${en}”. `);
    expect(words).toMatch(/ states: the figure is 640\.$/);
  });

  it('leaves a choice where the card does not say whether it is a man or a woman', () => {
    const person = personSchema.parse({ id: 'p', name: { ru: 'Жанель', kk: 'Жанель' } });
    const parts = { speakers: [{ id: 's', person: 'p', topic: { ru: 'школы' } }] };
    expect(body(parts, { known: { people: [person], places: [] } })).toEqual([
      'Жанель [рассказал/рассказала?] о школах.',
    ]);
  });

  it.each([
    ['ten thousand letters', 'Ұ'.repeat(10_000), 'Ұ'.repeat(10_000)],
    ['marks that turn the writing round', 'Айсулу\u202E \u2066Улгиева\u2069', 'Айсулу Улгиева'],
    ['signs without width', '\uFEFFАй\u200Bсу\u00ADлу\u200D Улги\u2060ева', 'Айсулу Улгиева'],
    ['lines and tabs', ' Айсулу\n\tУлгиева ', 'Айсулу Улгиева'],
  ])('bears a name with %s', (_, name, shown) => {
    const person = personSchema.parse({ id: 'p', gender: 'f', name: { ru: name } });
    const parts = {
      speakers: [{ id: 's', person: 'p' }],
      statements: [{ id: 'q', speaker: 's', mode: 'indirect', text: { ru: 'всё готово' } }],
    };
    const [first = '', second = ''] = body(parts, { known: { people: [person], places: [] } });
    expect(first).toBe(`Выступила: ${shown}.`);
    expect(second).toContain('всё готово');
    expect(second).not.toMatch(/\s{2}|[\u200b\u202e\u2066\u00ad]/);
  });

  it('says thanks only when the office has turned that on', () => {
    const parts = { event: { host: 'ulgieva' } };
    const thanks = 'Айсулу Улгиева поблагодарила участников за вопросы.';
    expect(body(parts)).not.toContain(thanks);
    expect(body(parts, { book: { templates: [{ id: 'RU-C1', isOn: true }] } })).toContain(thanks);
  });

  it('puts photos of a speaker behind the words, the others evenly, the lead photo nowhere', () => {
    const shots = [
      photo('lead', { isLead: true }),
      photo('hall'),
      photo('akim', { depicted: [{ id: 'd', person: 'mysalov' }] }),
      photo('secret', { exclude: true }),
    ];
    const text = draft(
      {
        speakers: [{ id: 's1', person: 'mysalov', topic: { ru: 'вода' } }],
        attendance: { count: 5 },
        nextSteps: [{ id: 'n', text: { ru: 'План примут' } }],
      },
      { shots },
    );
    const places = text.body.map((block) =>
      isKnown(block) && block.type === 'photo' ? block.photo : block.type,
    );
    expect(places).toEqual(['paragraph', 'akim', 'paragraph', 'paragraph', 'hall']);
  });

  it('puts no photo between a speaker and the words that are quoted', () => {
    const text = draft(
      {
        speakers: [{ id: 's1', person: 'mysalov', topic: { ru: 'вода' } }],
        statements: [{ id: 'q1', speaker: 's1', text: { ru: 'Начнём весной!' } }],
      },
      { shots: [photo('lead', { isLead: true }), photo('hall'), photo('street')] },
    );
    const types = text.body.map(({ type }) => type);
    expect(types).toEqual(['paragraph', 'quote', 'photo', 'photo']);
  });
});

describe('a draft over a text', () => {
  const parts = {
    attendance: { count: 5 },
    nextSteps: [{ id: 'n', text: { ru: 'План примут' } }],
  };
  const source = { language: 'kk', block: 'k1', hash: 'h' };

  it('keeps headline, subhead and what this version does not know', () => {
    const texts = {
      ru: {
        headline: 'Заголовок',
        subhead: 'Под ним',
        body: [
          { id: 'x', type: 'poll', question: 'Да?' },
          { id: 'y', type: 'paragraph', content: [{ text: 'Старое' }] },
        ],
      },
    };
    const text = draft({ ...parts, texts });
    expect(text).toMatchObject({ headline: 'Заголовок', subhead: 'Под ним' });
    expect(types(text.body)).toEqual(['paragraph', 'paragraph', 'poll']);
    expect(text.body.at(-1)).toMatchObject({ id: 'x', question: 'Да?' });
  });

  it('leaves a block whose words stay as it is: a translation of it stays fresh', () => {
    const kept = {
      id: 'y',
      type: 'paragraph',
      content: [{ text: 'План ' }, { text: 'примут', marks: [{ type: 'strong' }] }, { text: '.' }],
      source,
    };
    const text = draft({ ...parts, texts: { ru: { headline: '', body: [kept] } } });
    expect(text.body.find(({ id }) => id === 'y')).toEqual(kept);
  });

  it('composed twice is the same text', () => {
    const first = draft({ ...parts, topic: { ru: 'вода' } });
    const again = draft({ ...parts, topic: { ru: 'вода' }, texts: { ru: first } });
    expect(again).toEqual(first);
  });
});
