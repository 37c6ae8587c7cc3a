import { describe, expect, test } from 'vitest';
import { pairedParts, recordSources, sourceLanguage } from '../../../core/parity/record-sources.ts';
import { chooseStatus, mayConfirm, stillRight } from '../../../core/parity/reviewed.ts';
import type { Language } from '../../../core/release/language.ts';
import { languageStatus, settledTranslations } from '../../../core/release/language-status.ts';
import { type Release, releaseSchema } from '../../../core/release/release.ts';
import { staleBlocks, wordParts } from '../../../core/release/stale.ts';
import { type Text, textSchema } from '../../../core/release/text.ts';

/** A text of paragraphs, each with an id of its own: `text('ru', 'Headline', 'One', …)`. */
function text(language: Language, headline: string, ...body: readonly string[]): Text {
  return textSchema.parse({
    headline,
    body: body.map((words, index) => ({
      id: `${language}${index}`,
      type: 'paragraph',
      content: [{ text: words }],
    })),
  });
}
function release(texts: Release['texts']): Release {
  return releaseSchema.parse({
    id: 'r1',
    createdAt: '2026-09-18',
    updatedAt: '2026-09-18',
    languages: ['kk', 'ru'],
    version: 2,
    texts,
  });
}
const withWords = (of: Text, id: string, words: string): Text => ({
  ...of,
  body: of.body.map((block) =>
    block.id === id && block.type === 'paragraph'
      ? { ...block, content: [{ text: words }] }
      : block,
  ),
});
const sourcesOf = (of: Text | undefined) =>
  (of ? wordParts(of) : []).map(({ id, source }) =>
    source ? `${id} ← ${source.language}:${source.block} «${source.words}»` : id,
  );
const staleOf = (of: Release, language: Language) =>
  staleBlocks(of, language).map(
    ({ block, source, words }) => `${block}: ${source.words} → ${words}`,
  );

const ru = text('ru', 'Вода', 'Подключено 620 домов.', 'Работы идут.');
const kk = text('kk', 'Су', '620 үй қосылды.', 'Жұмыс жүріп жатыр.');
/** Kazakh was written while Russian lay beside it. */
const translated = release(recordSources({ ru, kk }, 'kk', undefined));

describe('what was written beside another language', () => {
  test('remembers what it was translated from, with its words', () => {
    expect(sourcesOf(translated.texts.kk)).toEqual([
      'headline ← ru:headline «Вода»',
      'kk0 ← ru:ru0 «Подключено 620 домов.»',
      'kk1 ← ru:ru1 «Работы идут.»',
    ]);
    expect(translated.texts.ru).toEqual(ru);
  });

  test('is stale when its source is changed, and says what changed', () => {
    const changed = withWords(ru, 'ru0', 'Подключено 640 домов.');
    const texts = recordSources({ ...translated.texts, ru: changed }, 'ru', ru);
    expect(staleOf({ ...translated, texts }, 'kk')).toEqual([
      'kk0: Подключено 620 домов. → Подключено 640 домов.',
    ]);
    expect(staleOf({ ...translated, texts }, 'ru')).toEqual([]);
  });

  test('is not made right by correcting it: that says who has read it', () => {
    const changed = withWords(ru, 'ru0', 'Подключено 640 домов.');
    const stale = release(recordSources({ ...translated.texts, ru: changed }, 'ru', ru));
    const before = stale.texts.kk;
    if (!before) throw new Error('Kazakh is written');
    const corrected = { ...stale.texts, kk: withWords(before, 'kk0', '640 үй қосылды.') };
    const after = release(recordSources(corrected, 'kk', before));
    expect(staleOf(after, 'kk')).toHaveLength(1);
    const right = stillRight(after, 'kk', 'kk0');
    expect(staleOf(right, 'kk')).toEqual([]);
    expect(sourcesOf(right.texts.kk)[1]).toBe('kk0 ← ru:ru0 «Подключено 640 домов.»');
  });

  test('is tied paragraph by paragraph, whichever language was first', () => {
    const half = text('kk', 'Су', '620 үй қосылды.');
    const first = recordSources({ ru, kk: half }, 'kk', undefined);
    const more = text('ru', 'Вода', 'Подключено 620 домов.', 'Работы идут.', 'Срок – 15 декабря.');
    const whole = text('kk', 'Су', '', '', 'Мерзімі – 15 желтоқсан.');
    const both = {
      ...first,
      kk: { ...first.kk, ...whole, body: [...(first.kk?.body ?? []), ...whole.body.slice(2)] },
    };
    const russian = recordSources({ ...both, ru: more }, 'ru', ru);
    expect(sourcesOf(russian.ru).at(-1)).toBe('ru2 ← kk:kk2 «Мерзімі – 15 желтоқсан.»');
    expect(sourcesOf(russian.kk).at(-1)).toBe('kk2');
  });

  test('never becomes the source of its own source', () => {
    const again = recordSources({ ru, kk: translated.texts.kk }, 'ru', withWords(ru, 'ru0', ''));
    expect(sourcesOf(again.ru)).toEqual(['headline', 'ru0', 'ru1']);
  });
});

describe('a paragraph put in between others', () => {
  const put = (of: Text, at: number, id: string, words: string): Text => {
    const [block] = text('ru', '', words).body;
    return block ? { ...of, body: of.body.toSpliced(at, 0, { ...block, id }) } : of;
  };
  const more = put(ru, 1, 'new', 'Срок – осень.');

  test('does not take over what stands for its neighbour', () => {
    const texts = recordSources({ ru: more, kk }, 'ru', ru);
    expect(sourcesOf(texts.ru)).toEqual(['headline', 'ru0', 'new', 'ru1']);
    expect(pairedParts(texts, 'ru', 'kk').get('ru1')).toBe('kk1');
    expect(pairedParts(texts, 'ru', 'kk').has('new')).toBe(false);
    expect(staleOf(release(texts), 'kk')).toEqual([]);
  });

  test('leaves its neighbour one that can go stale', () => {
    const texts = recordSources({ ru: more, kk }, 'ru', ru);
    const changed = withWords(more, 'ru1', 'Работы окончены.');
    const after = recordSources({ ...texts, ru: changed }, 'ru', more);
    expect(staleOf(release(after), 'kk')).toEqual(['kk1: Работы идут. → Работы окончены.']);
  });

  test('takes nothing from a neighbour where the texts are of unequal length either', () => {
    const long = put(ru, 2, 'ru2', 'Ждём гостей.');
    const texts = recordSources({ ru: put(long, 1, 'new', 'Срок – осень.'), kk }, 'ru', long);
    expect(sourcesOf(texts.ru)).toEqual(['headline', 'ru0', 'new', 'ru1', 'ru2']);
  });

  test('is translated from one that had no translation', () => {
    const longer = put(kk, 2, 'kk2', 'Мерзімі – күз.');
    const texts = recordSources({ ru: put(ru, 2, 'new', 'Срок – осень.'), kk: longer }, 'ru', ru);
    expect(sourcesOf(texts.ru).at(-1)).toBe('new ← kk:kk2 «Мерзімі – күз.»');
  });
});

describe('texts that were there before', () => {
  test('a change of one leaves its former words with the one beside it', () => {
    const changed = withWords(ru, 'ru0', 'Подключено 640 домов.');
    const texts = recordSources({ ru: changed, kk }, 'ru', ru);
    expect(staleOf(release(texts), 'kk')).toEqual([
      'kk0: Подключено 620 домов. → Подключено 640 домов.',
    ]);
  });

  test('marks of older files get the words when their source changes', () => {
    const bare = {
      ...translated.texts,
      kk: textSchema.parse(
        JSON.parse(JSON.stringify(translated.texts.kk).replace(/,"words":"[^"]*"/g, '')),
      ),
    };
    expect(sourcesOf(bare.kk)[1]).toBe('kk0 ← ru:ru0 «undefined»');
    const changed = withWords(ru, 'ru0', 'Подключено 640 домов.');
    const texts = recordSources({ ...bare, ru: changed }, 'ru', ru);
    expect(sourcesOf(texts.kk)[1]).toBe('kk0 ← ru:ru0 «Подключено 620 домов.»');
  });

  test('stay the same objects when there is nothing to tie', () => {
    expect(recordSources(translated.texts, 'kk', translated.texts.kk)).toBe(translated.texts);
    expect(recordSources({ ru }, 'ru', undefined)).toEqual({ ru });
  });

  test('that parted a paragraph are paired by their figures', () => {
    const parted = text('kk', 'Су', 'Жұмыс басталды.', '620 үй қосылды.', 'Жұмыс 3 айға созылады.');
    const long = text('ru', 'Вода', 'Подключено 620 домов.', 'Работы займут 3 месяца.');
    expect([...pairedParts({ ru: long, kk: parted }, 'ru', 'kk')]).toEqual([
      ['headline', 'headline'],
      ['ru0', 'kk1'],
      ['ru1', 'kk2'],
    ]);
  });

  test('of three languages, two that were made from the third are paired', () => {
    const en = text('en', 'Water', '620 homes connected.', 'Works go on.');
    const three = recordSources({ ...translated.texts, en }, 'en', undefined, 'ru');
    expect(sourceLanguage(three, 'en')).toBe('ru');
    expect(pairedParts(three, 'kk', 'en').get('kk1')).toBe('en1');
  });
});

describe('the status of a language', () => {
  const WHO = { by: 'Айгүл', at: '2026-09-18T12:00:00+05:00' };
  const confirmed = chooseStatus(translated, 'kk', 'confirmed', WHO);

  test('is none, then a draft, then what a person says', () => {
    expect(languageStatus(translated, 'en')).toMatchObject({ status: 'none' });
    expect(languageStatus(translated, 'kk')).toMatchObject({ status: 'draft' });
    expect(languageStatus(confirmed, 'kk')).toMatchObject({
      status: 'confirmed',
      confirmed: { by: 'Айгүл', version: 2 },
    });
    expect(languageStatus(chooseStatus(confirmed, 'kk', 'draft', WHO), 'kk')).toEqual({
      status: 'draft',
      isChanged: false,
    });
  });

  test('falls back to edited with the first other word, and comes back when that is taken back', () => {
    const kazakh = confirmed.texts.kk;
    if (!kazakh) throw new Error('Kazakh is written');
    const edited = {
      ...confirmed,
      texts: { ...confirmed.texts, kk: withWords(kazakh, 'kk1', 'Басқа.') },
    };
    expect(languageStatus(edited, 'kk')).toMatchObject({ status: 'edited', isChanged: true });
    const stored = { ...edited, translations: settledTranslations(edited) };
    expect(stored.translations).toMatchObject([{ language: 'kk', status: 'edited' }]);
    const back = { ...stored, texts: confirmed.texts };
    expect(languageStatus(back, 'kk')).toMatchObject({ status: 'confirmed', isChanged: false });
    expect(settledTranslations(confirmed)).toBe(confirmed.translations);
  });

  test('can be confirmed only when nothing waits to be read against its source', () => {
    const changed = withWords(ru, 'ru0', 'Подключено 640 домов.');
    const stale = {
      ...translated,
      texts: recordSources({ ...translated.texts, ru: changed }, 'ru', ru),
    };
    expect(mayConfirm(stale, 'kk')).toBe(false);
    expect(mayConfirm(stillRight(stale, 'kk', 'kk0'), 'kk')).toBe(true);
    expect(mayConfirm(stale, 'en')).toBe(false);
  });

  test('the language confirmed first is the original of the second', () => {
    const first = chooseStatus(release({ ru, kk }), 'ru', 'confirmed', WHO);
    expect(sourcesOf(first.texts.ru)).toEqual(['headline', 'ru0', 'ru1']);
    const second = chooseStatus(first, 'kk', 'confirmed', WHO);
    expect(sourcesOf(second.texts.kk)[1]).toBe('kk0 ← ru:ru0 «Подключено 620 домов.»');
    expect(languageStatus(second, 'ru')).toMatchObject({ status: 'confirmed' });
  });
});
