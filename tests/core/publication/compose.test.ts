import { describe, expect, it } from 'vitest';
import { compose } from '../../../core/publication/compose.ts';
import type { Publication } from '../../../core/publication/edition.ts';
import { releaseSlug } from '../../../core/publication/release-slug.ts';
import { namesSchema } from '../../../core/release/terms.ts';
import { cards, office, photo, photos, readReleaseParts, release } from '../documents.ts';

const paragraph = (id: string, text: string) => ({
  id,
  type: 'paragraph',
  content: [{ text }],
});

const opening = {
  type: 'release',
  number: 'ULG-2026-114',
  event: { kind: 'opening', startsAt: '2026-09-18T10:30:00+05:00', venue: 'village' },
  speakers: [{ id: 's1', person: 'mysalov' }],
  texts: {
    ru: {
      headline: 'В селе Мысалколь запустили водопровод',
      lead: paragraph('l', '18 сентября в селе Мысалколь заработал водопровод.'),
      body: [
        paragraph('a', 'Работы велись по программе «Таза Қазақстан» два года.'),
        { id: 'p', type: 'photo', photo: 'tap' },
        { id: 'q', type: 'quote', content: [{ text: 'Подведём воду' }], speaker: 's1' },
        { id: 'x', type: 'poll', question: 'kept' },
        paragraph('b', '  '),
      ],
    },
  },
};

function russian(
  parts: Record<string, unknown> = {},
  ...pictures: readonly ReturnType<typeof photo>[]
): Publication {
  const edition = compose(
    readReleaseParts({ ...opening, ...parts }),
    photos(...pictures),
    office,
    cards,
    { languages: ['ru'] },
  );
  const [publication] = edition.publications;
  if (!publication) throw new Error('no publication');
  return publication;
}

const shape = (publication: Publication) =>
  publication.blocks.map((block) => (block.type === 'photo' ? block.photo : block.type));

describe('compose', () => {
  it('writes out the date line with the village and its district', () => {
    expect(russian().dateline).toEqual({
      text: '18 сентября 2026 года, село Мысалколь, Мысалский район',
      date: '2026-09-18',
      dateText: '18 сентября 2026 года',
      place: 'село Мысалколь, Мысалский район',
    });
  });

  it('names the city of a venue, and the office’s city without a venue', () => {
    expect(russian({ event: { startsAt: '2026-09-18', venue: 'palace' } }).dateline?.place).toBe(
      'Улгикент',
    );
    expect(russian({ event: {} }).dateline?.text).toBe('18 сентября 2026 года, Улгикент');
  });

  it('leaves unknown and empty blocks out and opens with the lead photo that the text does not place', () => {
    const publication = russian({}, photo('tower'), photo('lead', { isLead: true }), photo('tap'));
    expect(shape(publication)).toEqual(['lead', 'paragraph', 'tap', 'quote', 'tower']);
  });

  it('keeps the lead photo where the text places it', () => {
    expect(shape(russian({}, photo('tap', { isLead: true })))).toEqual([
      'paragraph',
      'tap',
      'quote',
    ]);
  });

  it('lets neither excluded photos nor minors without consent out', () => {
    const edition = compose(
      readReleaseParts(opening),
      photos(photo('a', { exclude: true }), photo('b', { minors: 'refused' }), photo('c')),
      office,
      cards,
      { languages: ['ru'] },
    );
    expect(edition.photos.map((each) => [each.id, each.sequence, each.isLead])).toEqual([
      ['c', '001', true],
    ]);
  });

  it.each([
    ['2026-09-18', 'Улгибай Мысалов, аким Улгитауской области'],
    ['2025-05-01', 'Улгибай Мысалов, заместитель акима'],
  ])('names the speaker with the position held on %s', (startsAt, line) => {
    const quote = russian({ event: { startsAt } }).blocks.find((block) => block.type === 'quote');
    expect(quote).toMatchObject({ speaker: line });
  });

  it('says a shared credit once, and only the different ones under the photos', () => {
    const by = (name: string) => ({ photographer: { ru: name } });
    const publication = russian(
      {},
      photo('a', by('Данияр Нұсқаев')),
      photo('b', by('Данияр Нұсқаев')),
      photo('c', by('Дана Мысал')),
    );
    expect(publication.sharedCredit).toBe('Фото: Данияр Нұсқаев / пресс-служба акимата');
    const credits = publication.blocks.flatMap((block) =>
      block.type === 'photo' ? [block.credit] : [],
    );
    expect(credits).toEqual([undefined, undefined, 'Фото: Дана Мысал / пресс-служба акимата']);
  });

  it('gives a single photo its own credit', () => {
    const publication = russian({}, photo('a', { credit: { ru: 'Фото: Агентство' } }));
    expect(publication.sharedCredit).toBeUndefined();
    expect(publication.blocks[0]).toMatchObject({ credit: 'Фото: Агентство' });
  });

  it.each([
    ['of the release', { properNames: [{ id: 'n', text: 'Таза Қазақстан', language: 'kk' }] }, []],
    ['on a card', {}, [{ id: 'n', name: { kk: 'Таза Қазақстан' }, keeps: 'kk' }]],
  ])(
    'marks a Kazakh name %s inside a Russian text and nothing in the Kazakh one',
    (_, own, carded) => {
      const named = readReleaseParts({ ...opening, ...own });
      const { names } = namesSchema.parse({ names: carded });
      const edition = compose(
        { ...named, texts: { ru: named.texts.ru, kk: named.texts.ru } },
        photos(),
        office,
        { ...cards, names },
        { languages: ['ru', 'kk'] },
      );
      const [first, second] = edition.publications.map((publication) => publication.blocks[0]);
      expect(first).toEqual({
        type: 'paragraph',
        content: [
          { text: 'Работы велись по программе «' },
          { text: 'Таза Қазақстан', marks: [{ type: 'lang', lang: 'kk' }] },
          { text: '» два года.' },
        ],
      });
      expect(second).toEqual({
        type: 'paragraph',
        content: [{ text: 'Работы велись по программе «Таза Қазақстан» два года.' }],
      });
    },
  );

  it('turns a link to a script into plain words', () => {
    const publication = russian({
      texts: {
        ru: {
          headline: 'Заголовок',
          lead: {
            id: 'l',
            type: 'paragraph',
            content: [
              { text: 'сюда', marks: [{ type: 'link', href: ' javascript:alert(1)' }] },
              { text: ' и туда', marks: [{ type: 'link', href: 'https://a.example' }] },
            ],
          },
        },
      },
    });
    expect(publication.lead).toEqual([
      { text: 'сюда' },
      { text: ' и туда', marks: [{ type: 'link', href: 'https://a.example' }] },
    ]);
  });

  it('prints public contacts with a readable number and never a private one', () => {
    const chosen = russian({ contacts: ['private', 'press'] });
    expect(chosen.contacts).toEqual({
      title: 'Контакты для СМИ',
      lines: [
        {
          name: 'Пресс-служба',
          phone: '+70000000101',
          phoneText: '+7 000 000 01 01',
          email: 'press@ulgitau.example',
        },
      ],
    });
    expect(russian().contacts).toEqual(chosen.contacts);
  });

  it('names the office that signs as the source of a text that is passed on', () => {
    expect(russian().sourceLine).toBe('Источник: пресс-служба акимата');
  });

  it.each([
    {},
    { until: '' },
    { until: '2026-02-31T10:00:00+05:00' },
    { until: 'до вечера' },
    { note: { ru: 'до подписания' } },
  ])('still names an embargo whose end is no date: %o', (embargo) => {
    const edition = compose(readReleaseParts({ embargo }), photos(), office, cards, {
      languages: ['kk', 'ru', 'en'],
    });
    expect(edition.publications.map((publication) => publication.embargoLine)).toEqual([
      'ЭМБАРГО: арнайы хабарланғанға дейін жариялауға болмайды',
      'ЭМБАРГО: не публиковать до особого сообщения',
      'EMBARGOED until further notice',
    ]);
    expect(edition.embargoUntil).toBeDefined();
  });

  it('names the embargo on the office’s clock', () => {
    const embargo = { until: '2026-12-04T07:00:00Z' };
    const edition = compose(readReleaseParts({ embargo }), photos(), office, cards, {
      languages: ['kk', 'ru', 'en'],
    });
    expect(edition.publications.map((publication) => publication.embargoLine)).toEqual([
      'ЭМБАРГО: 2026 жылғы 4 желтоқсан сағат 12:00-ге дейін (UTC+5) жариялауға болмайды',
      'ЭМБАРГО: не публиковать до 12:00 4 декабря 2026 года (UTC+5)',
      'EMBARGOED until 12:00 (UTC+5), 4 December 2026',
    ]);
  });

  it('names the files of photos so that the embargo has room behind them', () => {
    const edition = compose(
      readReleaseParts({ ...opening, embargo: { until: '2026-12-04T12:00:00+05:00' } }),
      photos(photo('a'), photo('b')),
      office,
      cards,
      { languages: ['ru'], filePattern: '{date}_{city}_{slug}_{n:3}' },
    );
    const names = edition.photos.map(({ name }) => `${name}_EMBARGO-20261204-1200.heic`);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(64);
    expect(names[1]).toMatch(/^20260918_[a-z-]+_[a-z-]+_002_EMBARGO/);
  });

  it('writes the type and the number, and leaves typed numbers as they are', () => {
    const publication = russian();
    expect(publication.typeName).toBe('Пресс-релиз');
    expect(publication.numberLine).toBe('№ ULG-2026-114');
    expect(compose(release(), photos(), office, cards, { languages: ['ru'] }).number).toBe(
      undefined,
    );
  });

  it('gives the picture’s own metadata in all languages, date and place from the event', () => {
    const edition = compose(
      readReleaseParts(opening),
      photos(photo('a', { caption: { ru: 'Подпись', kk: 'Жазу' }, photographer: { ru: 'Имя' } })),
      office,
      cards,
      { languages: ['kk', 'ru'] },
    );
    expect(edition.photos[0]?.rights).toMatchObject({
      languages: ['kk', 'ru'],
      fields: {
        headline: { ru: 'В селе Мысалколь запустили водопровод' },
        caption: { kk: 'Жазу', ru: 'Подпись' },
        photographer: { ru: 'Имя' },
        credit: { kk: 'Имя / әкімдіктің баспасөз қызметі' },
        city: { kk: 'Мысалкөл ауылы, Мысал ауданы' },
        date: { und: '2026-09-18' },
      },
    });
  });

  it.each([
    [{ slug: 'own-slug' }, 'own-slug'],
    [{ slug: '../../etc' }, 'v-sele-mysalkol-zapustili-vodoprovod'],
    [{ texts: { kk: { headline: 'Қызылорда әкімдігі' } } }, 'kyzylorda-akimdigi'],
    [{ texts: {} }, 'release-k7f3qx'],
  ])('makes a slug of %o', (parts, slug) => {
    expect(releaseSlug(readReleaseParts({ ...opening, slug: undefined, ...parts }))).toBe(slug);
  });

  it('gives the same edition again', () => {
    const once = () =>
      compose(readReleaseParts(opening), photos(photo('tap')), office, cards, {
        languages: ['kk', 'ru', 'en'],
      });
    expect(once()).toEqual(once());
  });
});
