import { describe, expect, test } from 'vitest';
import { EDITION } from '../fixtures/edition.ts';
import { asFile, hasPandoc, hasPythonDocx, pandoc, pythonDocx } from './tools.ts';
import { fileNamed, render } from './word-file.ts';

const document = async (ending: string) => fileNamed(await render(EDITION), ending).bytes;

describe.skipIf(!hasPandoc)('pandoc', () => {
  test('sees headings, lists, quotes, links, emphasis and what the pictures show', async () => {
    const markdown = await asFile(await document('-ru.docx'), (file) => pandoc(file, 'markdown'));
    expect(markdown).toContain('# В селе Мысалколь запустили водопровод для 640 домов');
    expect(markdown).toContain('## Что получило село');
    expect(markdown).toContain('### Что дальше');
    expect(markdown).toContain('## Контакты для СМИ');
    expect(markdown).toMatch(/^-\s+в 640 домах вода есть круглые сутки/m);
    expect(markdown).toMatch(/^> «В следующем году подведём воду ещё к четырём сёлам»/m);
    expect(markdown).toContain('**около 1,86 млрд тенге**');
    expect(markdown).toContain('*управление энергетики*');
    expect(markdown).toContain('[на сайте области](https://ulgitau.example/voda?lang=ru&page=1)');
    expect(markdown).toMatch(
      /!\[Мужчина открывает кран, из колонки льётся вода\]\(media\/image1\.jpg\)/,
    );
  });

  test('sees an ordered list, and the headline of each part of the common document', async () => {
    const english = await asFile(await document('-en.docx'), (file) => pandoc(file, 'markdown'));
    expect(english).toMatch(/^1\.\s+surveying in four villages/m);
    const both = await asFile(await document('-kk-ru.docx'), (file) => pandoc(file, 'markdown'));
    expect(both.match(/^# .*/gm)).toHaveLength(2);
  });
});

const SCRIPT = `
import json, sys, docx
d = docx.Document(sys.argv[1])
p = d.core_properties
styled = lambda start: [x.text for x in d.paragraphs if x.style.name.startswith(start)]
mm = lambda v: round(v / 36000)
print(json.dumps({
  'headings': [[x.style.name, x.text] for x in d.paragraphs if x.style.name.startswith('Heading')],
  'bullets': styled('List Bullet'),
  'pictures': [[mm(s.width), mm(s.height), s._inline.docPr.get('descr')] for s in d.inline_shapes],
  'properties': [p.title, p.author, p.language, p.created.isoformat()],
  'page': [mm(getattr(d.sections[0], side)) for side in
           ('page_width', 'left_margin', 'right_margin', 'top_margin', 'bottom_margin')],
}))`;

describe.skipIf(!hasPythonDocx)('python-docx', () => {
  test('sees headings, lists, pictures with their words and size, and properties', async () => {
    expect(await asFile(await document('-ru.docx'), (file) => pythonDocx(file, SCRIPT))).toEqual({
      headings: [
        ['Heading 1', 'В селе Мысалколь запустили водопровод для 640 домов'],
        ['Heading 2', 'Что получило село'],
        ['Heading 3', 'Что дальше'],
      ],
      bullets: [
        'в 640 домах вода есть круглые сутки',
        'в школе и амбулатории она проходит через фильтры',
        'на улицах поставили 14 пожарных гидрантов',
      ],
      pictures: [
        [150, 100, 'Мужчина открывает кран, из колонки льётся вода'],
        [73, 110, 'Металлическая водонапорная башня на фоне степи'],
        [150, 100, 'Мужчина и женщина в касках стоят у насосов'],
      ],
      properties: [
        'В селе Мысалколь запустили водопровод для 640 домов',
        'Пресс-служба акима Улгитауской области',
        'ru-RU',
        '2026-09-17T04:00:00',
      ],
      page: [210, 30, 15, 20, 20],
    });
  });
});
