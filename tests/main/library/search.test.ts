import { describe, expect, it } from 'vitest';
import { queryWords, scoreOf, searchText } from '../../../main/library/search.ts';
import { newLibrary } from './folders.ts';

function finds(query: string, text: string): boolean {
  return scoreOf({ headline: ' ', rest: searchText(text) }, queryWords(query)) > 0;
}

describe('search', () => {
  it.each([
    ['аким', 'Встреча с акимом области'],
    ['акима', 'Аким области'],
    ['акимат', 'в акимате района'],
    ['область', 'Улгитауской области'],
    ['водопровод', 'открытие водопровода'],
    ['водопровода', 'новый водопровод'],
    ['школами', 'в школе открыли'],
    ['совещание', 'на совещании'],
    ['елка', 'Ёлка в акимате'],
    ['улгитау', 'Үлгітау облысы'],
    ['Үлгітау', 'УЛГИТАУ'],
    ['әкім', 'облыс әкімінің'],
    ['әкімнің', 'облыс әкімі'],
    ['ауылдарға', 'ауылда су'],
    ['мектептерде', 'мектеп ашылды'],
    ['құбыр', 'су құбыры тартылды'],
    ['кубыры', 'су құбыры тартылды'],
    ['meeting', 'Meetings held'],
    ['opened', 'open day'],
    ['114', 'ULG-2026-114'],
    ['ulg 114', 'ULG-2026-114'],
    ['открытие аким', 'Аким приехал на открытие'],
  ])('%s finds «%s»', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['аким', 'Какимжанов'],
    ['аким', 'аккумулятор'],
    ['вода', 'завод'],
    ['су', 'рисунок'],
    ['школа вода', 'школа'],
    ['', 'что угодно'],
    ['—', 'что — угодно'],
  ])('%j does not find «%s»', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('puts what has the words in its headline first', async () => {
    const library = await newLibrary();
    const inBody = await library.create({ topic: { ru: 'Водопровод в селе' } });
    const inHeadline = await library.create({
      texts: { ru: { headline: 'Открыт водопровод', body: [] } },
    });
    const neither = await library.create({ topic: { ru: 'Школа' } });
    expect(library.search('водопровода')).toEqual([inHeadline.id, inBody.id]);
    expect(library.search('  ')).toEqual([]);
    expect(library.search('школ')).toEqual([neither.id]);
  });

  it('finds what was saved a moment ago, and captions', async () => {
    const library = await newLibrary();
    const { id } = await library.create({});
    const { release, photos } = await library.openRelease(id);
    await library.save(id, { base: 1, value: { ...release, topic: { kk: 'Жаңа көпір' } } });
    expect(library.search('көпірдің')).toEqual([id]);
    const photo = {
      ...{ id: 'p', file: 'a.jpg', originalName: 'a.jpg', sha256: '', bytes: 1, format: 'jpeg' },
      ...{ width: 1, height: 1, depicted: [], caption: { ru: 'Девочка открывает кран' } },
      ...{ minors: 'consent' as const, aiAltered: 'none' as const },
    };
    await library.savePhotos(id, { base: 0, value: { ...photos, photos: [photo] } });
    expect(library.search('кран')).toEqual([id]);
    expect(library.summary(id)).toMatchObject({ photos: 1, leadPhoto: 'a.jpg' });
  });
});
