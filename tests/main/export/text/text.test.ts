import { describe, expect, test } from 'vitest';
import type { Edition, Publication } from '../../../../core/publication/edition.ts';
import { renderText } from '../../../../main/export/text/text.ts';
import { EDITION, underEmbargo } from '../fixtures/edition.ts';
import { HOSTILE, hostile } from '../fixtures/hostile.ts';

function russian(edition: Edition): Publication {
  const publication = edition.publications.find(({ language }) => language === 'ru');
  if (!publication) throw new Error('no publication in ru');
  return publication;
}

test('a release reads from top to bottom without any mark-up', () => {
  expect(renderText(russian(underEmbargo(EDITION)))).toBe(`\
ЭМБАРГО: не публиковать до 12:00 18 сентября 2026 года (UTC+5)

Пресс-релиз № ULG-2026-114

В селе Мысалколь запустили водопровод для 640 домов

18 сентября 2026 года, село Мысалколь, Мысалский район

Сеть длиной 19,4 километра подаёт воду в дома, школу и амбулаторию

18 сентября 2026 года в селе Мысалколь заработал водопровод. Чистая вода пришла в 640 домов, школу и врачебную амбулаторию.

Стройка началась весной прошлого года. Длина сети – 19,4 километра, стоимость – около 1,86 млрд тенге. Работы по программе «Ауыл – ел бесігі» выполнило ТОО «Улги Курылыс».

Что получило село

• в 640 домах вода есть круглые сутки
• в школе и амбулатории она проходит через фильтры
• на улицах поставили 14 пожарных гидрантов

«В следующем году подведём воду ещё к четырём сёлам»
– Улгибай Мысалов, аким Улгитауской области

Что дальше

Полный текст программы опубликован на сайте области (https://ulgitau.example/voda?lang=ru&page=1). Вопросы принимает управление энергетики.

Об организации
Пресс-служба сообщает о работе акима области и отвечает на вопросы журналистов.

Контакты для СМИ
Дана Мысал, пресс-секретарь акима Улгитауской области
+7 000 000-01-01
press@ulgitau.example

Источник: пресс-служба акима Улгитауской области
`);
});

test('a numbered list keeps its numbers', () => {
  const english = EDITION.publications.find(({ language }) => language === 'en');
  expect(english && renderText(english)).toContain(
    '1. surveying in four villages\n2. tender in spring\n',
  );
});

describe('a link', () => {
  const withLead = (text: string, href: string) =>
    renderText({
      ...russian(EDITION),
      lead: [{ text: 'См. ' }, { text, marks: [{ type: 'link', href }] }, { text: '.' }],
    });

  test('that is written out is not written twice', () => {
    const lead = withLead('ulgitau.example', 'https://ulgitau.example/');
    expect(lead).toContain('См. ulgitau.example.\n');
  });

  test('to a mailbox or a telephone shows no scheme', () => {
    expect(withLead('письмо', 'mailto:a@ulgitau.example')).toContain('письмо (a@ulgitau.example).');
    expect(withLead('+70000000101', 'tel:+70000000101')).toContain('См. +70000000101.\n');
  });

  test('that may not go out leaves its words', () => {
    expect(withLead('здесь', 'javascript:alert(1)')).toContain('См. здесь.\n');
  });

  test('with one bold word in it shows its address once', () => {
    const marks = [{ type: 'link' as const, href: 'https://ulgitau.example/a' }];
    const text = renderText({
      ...russian(EDITION),
      lead: [
        { text: 'на ', marks },
        { text: 'сайте', marks: [...marks, { type: 'strong' }] },
      ],
    });
    expect(text).toContain('\nна сайте (https://ulgitau.example/a)\n');
  });
});

test('a quote that brings its own marks gets no others', () => {
  const quote = (text: string) =>
    renderText({ ...russian(EDITION), blocks: [{ type: 'quote', content: [{ text }] }] });
  expect(quote('«Вода будет»')).toContain('\n«Вода будет»\n');
  expect(quote('Вода будет')).toContain('\n«Вода будет»\n');
});

test('empty parts leave no gaps', () => {
  const { subhead: _s, boilerplate: _b, contacts: _c, sourceLine: _l, ...bare } = russian(EDITION);
  const text = renderText({ ...bare, blocks: [{ type: 'paragraph', content: [] }] });
  expect(text).not.toMatch(/\n\n\n/);
  expect(text).toMatch(/[^\n]\n$/);
});

test('lines end with LF alone, however a field was pasted', () => {
  const text = renderText({
    ...russian(EDITION),
    boilerplate: { title: 'О нас', text: 'а\r\nб\rв' },
  });
  expect(text).toContain('О нас\nа\nб\nв\n');
  expect(text).not.toContain('\r');
});

test('hostile words are words like all others', () => {
  const text = renderText(russian(hostile(EDITION)));
  expect(text.split('\n')[0]).toBe(`${HOSTILE} ${HOSTILE}`);
  expect(text).not.toContain('javascript:');
});
