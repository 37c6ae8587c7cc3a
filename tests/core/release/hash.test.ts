import { describe, expect, it } from 'vitest';
import { canonicalJson, hashText, versionHash } from '../../../core/release/hash.ts';
import { sourceMark, staleBlocks, untranslatedBlocks } from '../../../core/release/stale.ts';
import { photo, photos, readReleaseParts } from '../documents.ts';

const paragraph = (id: string, text: string, source?: unknown) => ({
  id,
  type: 'paragraph',
  content: [{ text }],
  ...(source !== undefined && { source }),
});

describe('hashText', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published FNV-1a value of «%s»', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('reads Kazakh letters and signs beyond the basic plane', () => {
    expect(hashText('ә')).not.toBe(hashText('a'));
    expect(hashText('𝄞')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [{ z: 1, y: 2 }], c: 3 } })).toBe(
      canonicalJson({ a: { c: 3, d: [{ y: 2, z: 1 }] }, b: 1 }),
    );
  });
});

describe('versionHash', () => {
  const base = { texts: { ru: { headline: 'А', lead: paragraph('l', 'Лид'), body: [] } } };
  const hash = (parts: Record<string, unknown>, ...list: readonly ReturnType<typeof photo>[]) =>
    versionHash(readReleaseParts(parts), photos(...list));
  const approved = hash(base, photo('a', { caption: { ru: 'Подпись' } }));

  it('stays when something else than the words changes', () => {
    const renamed = { texts: { ru: { headline: 'А', lead: paragraph('l2', 'Лид'), body: [] } } };
    const same = photo('a', { caption: { ru: 'Подпись' } });
    expect(hash({ ...renamed, revision: 7, status: 'approved' }, same)).toBe(approved);
  });

  it.each([
    [
      'a word',
      { texts: { ru: { headline: 'А', lead: paragraph('l', 'Лид.'), body: [] } } },
      'Подпись',
    ],
    ['a caption', base, 'Подпись 2'],
    ['the embargo', { ...base, embargo: { until: '2026-12-04' } }, 'Подпись'],
  ])('changes with %s', (_, parts, caption) => {
    expect(hash(parts, photo('a', { caption: { ru: caption } }))).not.toBe(approved);
  });
});

describe('versionHash of a picture', () => {
  it('changes when something is hidden in it, or shown again', () => {
    const area = { id: 'a', way: 'blur', frame: { x: 0.1, y: 0.1, width: 0.2, height: 0.2 } };
    const hash = (...hidden: readonly unknown[]) =>
      versionHash(readReleaseParts({}), photos(photo('a', { work: { hidden } })));
    expect(hash(area)).not.toBe(hash());
    expect(hash(area)).toBe(hash({ ...area }));
  });
});

describe('staleBlocks', () => {
  const original = paragraph('a', 'Первый абзац');
  const before = readReleaseParts({ texts: { ru: { headline: '', body: [original] } } });
  const [block] = before.texts.ru?.body ?? [];
  if (!block) throw new Error('no block');
  const source = sourceMark('ru', block);
  const kazakh = { headline: '', body: [paragraph('k', 'Бірінші абзац', source)] };
  const withRussian = (...body: readonly unknown[]) =>
    readReleaseParts({ texts: { ru: { headline: '', body }, kk: kazakh } });

  it('finds nothing while the source says the same, whatever its spaces', () => {
    expect(staleBlocks(withRussian(original), 'kk')).toEqual([]);
    expect(staleBlocks(withRussian(paragraph('a', 'Первый  абзац ')), 'kk')).toEqual([]);
  });

  it('finds a translation whose source has changed or gone', () => {
    expect(staleBlocks(withRussian(paragraph('a', 'Новый абзац')), 'kk')).toEqual([
      { block: 'k', source, reason: 'changed', words: 'Новый абзац' },
    ]);
    expect(staleBlocks(withRussian(), 'kk')).toEqual([{ block: 'k', source, reason: 'gone' }]);
  });

  it('finds what was never translated', () => {
    const release = withRussian(original, paragraph('new', 'Ещё абзац'));
    expect(untranslatedBlocks(release, 'kk', 'ru').map((each) => each.id)).toEqual(['new']);
  });
});
