import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  patternProblems,
  photoFileName,
  photoFileNames,
} from '../../../core/captions/file-names.ts';
import { photo } from '../documents.ts';
import { context } from './a-context.ts';

const PATTERN = '{date}_{city}_{slug}_{n:3}_{initials}';
const EMBARGO = '_EMBARGO-20261204-1200';
const one = photo('a', { photographer: { ru: 'Дана Мысал' }, originalName: 'ULGI 7412.JPG' });
const nameOf = (pattern: string, n = 7, from = one) =>
  photoFileName(pattern, from, context({}, [from]), n);

describe('the name of a photo’s file', () => {
  it.each([
    ['{date}_{city}_{n:3}_{initials}', '20260918_mysalkol-village-mysal-district_007_dm'],
    ['{date}-{time}', '20260918-1030'],
    ['{slug}', 'v-mysalkole-zapustili-vodoprovod'],
    ['{venue:kk} {n}', 'mysalkol-auyly-7'],
    ['Фото №{n:4}', 'foto-no0007'],
    ['{filename}', 'ulgi-7412'],
    ['{people}_{n}', '7'],
    ['{evnt}_{n}', '7'],
    ['', 'ulgi-7412-jpg'],
    ['../../etc/{n}', 'etc-7'],
    ['con', 'photo-con'],
    ['LPT1', 'photo-lpt1'],
  ])('by %j is %s', (pattern, expected) => {
    expect(nameOf(pattern)).toBe(expected);
  });

  it('keeps date, number and initials whole when words are cut', () => {
    const name = nameOf(PATTERN, 12);
    expect(name.length).toBeLessThanOrEqual(64 - '.jpeg'.length);
    expect(name).toMatch(/^20260918_[a-z-]+_[a-z-]+_012_dm$/);
  });

  it('is safe Latin of at most 64 signs for any pattern and any words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(words, words, words, fc.nat(100_000), (pattern, name, city, n) => {
        const from = photo('a', { originalName: name, location: { city: { ru: city } } });
        const made = nameOf(`${pattern}{city}_{n}{filename}`, n, from);
        expect(`${made}.jpeg`).toMatch(/^[a-z0-9][a-z0-9_-]*\.jpeg$/);
        expect(`${made}.jpeg`.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it.each([
    ['{date}_{city}_{slug}_{n:3}_{initials}', '20260918_mysalkol_v-mysalk_001_dm'],
    ['presssluzhba-akimata-ulgitauskoi-oblasti_{date}_{n:3}', 'presssluzhba-akimata_20260918_001'],
    ['{event}_{venue}_{number}_{date}_{time}_{n:4}', 'ulg-2026-114_20260918_1030_0001'],
    ['{n:12}_{n:12}_{n:12}_{n:12}', '000000000001_000000000001'],
  ])('by %s leaves room for an embargo, and its number stands', (pattern, expected) => {
    const names = photoFileNames(pattern, [one], context({}, [one]), EMBARGO);
    expect(names.get('a')).toBe(expected);
  });

  it('is whole with its number, an embargo and the ending within 64 signs', () => {
    const piece = fc.constantFrom(
      ...['{date}', '{time}', '{city}', '{slug}', '{event}', '{number}', '{initials}', '{people}'],
      ...['{n:12}', '_', '-', ' ', 'Пресс-служба акимата Улгитауской области', 'ф'.repeat(90)],
    );
    const pieces = fc.array(piece, { maxLength: 12 });
    fc.assert(
      fc.property(pieces, pieces, fc.integer({ min: 1, max: 3 }), (before, after, equal) => {
        const photos = Array.from({ length: equal }, (_, index) => photo(`p${index}`));
        const pattern = `${before.join('')}{n:3}${after.join('')}`;
        const names = photoFileNames(pattern, photos, context({}, photos), EMBARGO);
        for (const [index, name] of [...names.values()].entries()) {
          expect(name).toContain(`00${index + 1}`);
          expect(`${name}${EMBARGO}.heic`.length).toBeLessThanOrEqual(64);
        }
      }),
    );
  });

  it('stays within 64 signs among more than a thousand equal ones', () => {
    const photos = Array.from({ length: 1200 }, (_, index) => photo(`p${index}`));
    const all = photoFileNames('{event}-{slug}', photos, context({}, photos), EMBARGO);
    const lengths = [...all.values()].map((name) => `${name}${EMBARGO}.heic`.length);
    expect(new Set(all.values()).size).toBe(1200);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(64);
  });

  it('is another one for each photo, whatever the pattern', () => {
    const photos = Array.from({ length: 120 }, (_, index) => photo(`p${index}`));
    const names = [...photoFileNames('{city}', photos, context({}, photos)).values()];
    expect(new Set(names).size).toBe(120);
    expect(names.slice(0, 2)).toEqual([
      'mysalkol-village-mysal-district',
      'mysalkol-village-mysal-district-2',
    ]);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(59);
  });

  it('follows the order in which the photos are given', () => {
    const photos = [photo('b'), photo('a')];
    const names = photoFileNames('{n:2}', photos, context({}, photos));
    expect([...names]).toEqual([
      ['b', '01'],
      ['a', '02'],
    ]);
  });

  it('says while it is typed what is wrong with a pattern', () => {
    expect(patternProblems(PATTERN)).toEqual([]);
    expect(patternProblems('{dat}_{')).toEqual([
      { kind: 'unknown-variable', name: 'dat', near: 'date', at: 0, length: 5 },
      { kind: 'unclosed-brace', at: 6, length: 1 },
    ]);
  });
});
