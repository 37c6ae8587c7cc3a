import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import type { Language } from '../../../../core/release/language.ts';
import { type PageOptions, renderPage } from '../../../../main/export/html/page.ts';
import type { PictureSources } from '../../../../main/export/html/picture.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';

const PICTURES: PictureSources = (photo) => [
  { src: `/live/${photo}.jpg`, width: 960, height: 640, format: 'jpeg' },
];

function pageOf(
  edition: Edition,
  language: Language,
  pictures: PictureSources = PICTURES,
  options?: PageOptions,
) {
  const publication = edition.publications.find((one) => one.language === language);
  if (!publication) throw new Error(`no publication in ${language}`);
  const source = renderPage(edition, publication, pictures, options);
  const document = new Window({ settings: { disableJavaScriptEvaluation: true } }).document;
  document.write(source);
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const news: Record<string, unknown> = JSON.parse(data);
  return { source, document, news };
}

describe('the order of a page', () => {
  test('is office, number and type, headline, dateline, subhead, lead, body, credit, about, contacts', () => {
    const { document } = pageOf(EDITION, 'ru');
    const text = document.querySelector('article')?.textContent ?? '';
    const places = [
      'Пресс-служба акима Улгитауской области',
      'Пресс-релиз',
      '№ ULG-2026-114',
      'В селе Мысалколь запустили водопровод для 640 домов',
      '18 сентября 2026 года, село Мысалколь, Мысалский район',
      'Сеть длиной 19,4 километра',
      'заработал водопровод',
      'Стройка началась',
      'Что получило село',
      'в 640 домах',
      '«В следующем году подведём воду ещё к четырём сёлам»',
      'Улгибай Мысалов, аким Улгитауской области',
      'Что дальше',
      'Фото: Данияр Нұсқаев / пресс-служба',
      'Об организации',
      'Контакты для СМИ',
      '+7\u00a0000\u00a0000\u201101\u201101',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('begins with the embargo when there is one', () => {
    const { document } = pageOf(underEmbargo(EDITION), 'ru');
    const first = document.querySelector('article')?.querySelector('p');
    expect(first?.getAttribute('role')).toBe('note');
    expect(first?.textContent).toBe(
      'ЭМБАРГО: не публиковать до 12:00 18 сентября 2026 года (UTC+5)',
    );
  });
});

describe('a page', () => {
  test('says its language, and the language of a foreign phrase', () => {
    const { document } = pageOf(EDITION, 'ru');
    expect(document.documentElement.getAttribute('lang')).toBe('ru');
    expect(document.querySelector('p span[lang="kk"]')?.textContent).toBe('Ауыл – ел бесігі');
  });

  test('gives the dateline to machines and people alike', () => {
    const { document } = pageOf(EDITION, 'kk');
    const time = document.querySelector('.dateline time');
    expect(time?.getAttribute('datetime')).toBe('2026-09-18');
    expect(time?.textContent).toBe('2026 жылғы 18 қыркүйек');
  });

  test('shows its date of issue where there is no dateline', () => {
    const edition = {
      ...EDITION,
      publications: EDITION.publications.map(({ dateline: _, ...rest }) => rest),
    };
    const { document } = pageOf(edition, 'ru');
    expect(document.querySelector('header time')?.getAttribute('datetime')).toBe(
      EDITION.publishedAt,
    );
  });

  test('has no script but its data block, and no style but one element', () => {
    const { document } = pageOf(EDITION, 'ru');
    expect(document.querySelectorAll('script').length).toBe(1);
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(document.querySelectorAll('[style], link[rel="stylesheet"]').length).toBe(0);
  });

  test('carries the nonce of a live preview on its stylesheet', () => {
    const { document } = pageOf(EDITION, 'ru', PICTURES, { nonce: 'Zm9v' });
    expect(document.querySelector('style')?.getAttribute('nonce')).toBe('Zm9v');
    expect(pageOf(EDITION, 'ru').document.querySelector('style')?.hasAttribute('nonce')).toBe(
      false,
    );
  });

  test('shows its version from the second one on', () => {
    expect(pageOf(EDITION, 'ru').source).not.toContain('Версия');
    expect(pageOf({ ...EDITION, version: 2 }, 'ru').source).toContain('Версия 2');
  });

  test('links telephone and mailbox', () => {
    const { document } = pageOf(EDITION, 'ru');
    const links = [...document.querySelectorAll('address a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['tel:+70000000101', 'mailto:press@ulgitau.example']);
  });

  test('shows a contact that has no name by its role and number alone', () => {
    const edition = {
      ...EDITION,
      publications: EDITION.publications.map((publication) => ({
        ...publication,
        contacts: { title: 'Контакты', lines: [{ name: '', role: 'дежурный', phone: '+7 0' }] },
      })),
    };
    expect(pageOf(edition, 'ru').document.querySelector('address')?.innerHTML.trim()).toBe(
      '<p>дежурный<br>\n<a href="tel:+70">+7&nbsp;0</a></p>',
    );
  });

  test('links to the other languages only where they can be reached', () => {
    const { document } = pageOf(EDITION, 'ru', PICTURES, {
      pageIn: (language) => (language === 'en' ? undefined : `../${language}/index.html`),
    });
    const links = [...document.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['../kk/index.html']);
    expect(pageOf(EDITION, 'ru').document.querySelector('nav')).toBeNull();
  });
});

describe('the photos of a page', () => {
  test('load the first at once and the others when they are near', () => {
    const { document } = pageOf(EDITION, 'ru');
    const images = [...document.querySelectorAll('img')];
    expect(images.map((img) => img.getAttribute('loading'))).toEqual([null, 'lazy', 'lazy']);
    expect(images.map((img) => img.getAttribute('fetchpriority'))).toEqual(['high', null, null]);
  });

  test('that failed are left out with their captions, and the next one is the first', () => {
    const { document, source } = pageOf(EDITION, 'ru', (photo) =>
      photo === 'p-tap' ? [] : PICTURES(photo),
    );
    expect(document.querySelectorAll('figure img').length).toBe(2);
    expect(source).not.toContain('открывает кран');
    expect(document.querySelector('img')?.getAttribute('fetchpriority')).toBe('high');
  });

  test('that all failed take the shared credit with them', () => {
    const { source } = pageOf(EDITION, 'ru', () => []);
    expect(source).not.toContain('Фото:');
  });

  test('offer AVIF and WebP before JPEG, each from narrow to wide', () => {
    const { document } = pageOf(EDITION, 'ru', () =>
      ([960, 480] as const).flatMap((width) =>
        (['jpeg', 'webp', 'avif'] as const).map((format) => ({
          src: `${width}.${format}`,
          width,
          height: width,
          format,
        })),
      ),
    );
    const picture = document.querySelector('picture');
    expect(
      [...(picture?.children ?? [])].map((element) => [
        element.getAttribute('type'),
        element.getAttribute('srcset'),
      ]),
    ).toEqual([
      ['image/avif', '480.avif 480w, 960.avif 960w'],
      ['image/webp', '480.webp 480w, 960.webp 960w'],
      [null, '480.jpeg 480w, 960.jpeg 960w'],
    ]);
    expect(picture?.querySelector('img')?.getAttribute('src')).toBe('960.jpeg');
  });

  test('carry a credit of their own only where it differs', () => {
    const russian = pageOf(EDITION, 'ru').source;
    expect(russian.match(/Фото: /g)).toHaveLength(1);
    expect(russian.indexOf('Фото: ')).toBeGreaterThan(russian.indexOf('<footer>'));
    const english = pageOf(EDITION, 'en').document;
    expect(english.querySelector('figcaption small')?.textContent).toBe('Photo: Daniyar Nuskayev');
  });
});

describe('without a web address of the office', () => {
  test('nothing on the page claims one', () => {
    const { source, news, document } = pageOf(EDITION, 'ru');
    const own = source
      .replaceAll('https://schema.org', '')
      .replaceAll('https://ulgitau.example/voda?lang=ru&amp;page=1', '');
    expect(own).not.toMatch(/https?:\/\//);
    expect(document.querySelector('link, meta[property="og:image"]')).toBeNull();
    expect(news).not.toHaveProperty('image');
    expect(news).not.toHaveProperty('url');
  });

  test('one that is no web address counts as none', () => {
    const { source } = pageOf({ ...EDITION, baseAddress: 'javascript:alert(1)' }, 'ru');
    expect(source).not.toContain('javascript');
  });
});

describe('with a web address of the office', () => {
  const edition = { ...EDITION, baseAddress: 'https://press.example' };
  const { document, news } = pageOf(
    edition,
    'ru',
    (photo) => [{ src: `images/${photo}.jpg`, width: 1600, height: 1067, format: 'jpeg' }],
    { social: { src: 'images/social.jpg', width: 1200, height: 630, format: 'jpeg' } },
  );
  const page = `https://press.example/${EDITION.slug}/ru/`;
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

  test('the page names itself and its languages', () => {
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(page);
    expect(
      [...document.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    ).toEqual(
      ['kk', 'ru', 'en'].map((language) => [
        language,
        `https://press.example/${EDITION.slug}/${language}/`,
      ]),
    );
    expect(meta('og:url')).toBe(page);
  });

  test('a shared link shows the social picture', () => {
    expect(meta('og:image')).toBe(`${page}images/social.jpg`);
    expect(meta('og:image:width')).toBe('1200');
    expect(meta('og:image:alt')).toBe('Мужчина открывает кран, из колонки льётся вода');
  });

  test('machines learn dates with their zone, and the credit of every picture', () => {
    expect(news).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'В селе Мысалколь запустили водопровод для 640 домов',
      inLanguage: 'ru',
      datePublished: '2026-09-18T12:30:00+05:00',
      dateModified: '2026-09-18T12:40:00+05:00',
      url: page,
    });
    expect(news.image).toMatchObject(
      ['p-tap', 'p-tower', 'p-pumps'].map((photo) => ({
        contentUrl: `${page}images/${photo}.jpg`,
        creditText: 'Данияр Нұсқаев / пресс-служба акима Улгитауской области',
      })),
    );
  });
});

test('a moment without a zone is kept from machines', () => {
  const { news, source } = pageOf({ ...EDITION, publishedAt: '2026-09-18T12:30:00' }, 'ru');
  expect(news).not.toHaveProperty('datePublished');
  expect(source).not.toContain('article:published_time');
});

test('a link with one bold word in it stays one link', () => {
  const marks = [{ type: 'link' as const, href: 'https://ulgitau.example/' }];
  const edition: Edition = {
    ...EDITION,
    publications: EDITION.publications.map((publication) => ({
      ...publication,
      lead: [
        { text: 'на ', marks },
        { text: 'сайте', marks: [{ type: 'strong' as const }, ...marks] },
        { text: ' области', marks },
      ],
    })),
  };
  expect(pageOf(edition, 'ru').source).toContain(
    '<a href="https://ulgitau.example/">на <strong>сайте</strong> области</a>',
  );
});
