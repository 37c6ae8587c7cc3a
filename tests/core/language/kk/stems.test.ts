import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kazakhStems } from '../../../../core/language/kk/stems.ts';

const FILE = path.resolve(import.meta.dirname, '../../../../../shared/grammar/kazakh-nouns.tsv');

const stems = (word: string) => kazakhStems(word).map(({ word: stem }) => stem);

describe('a legal chain of endings', () => {
  test.each([
    ['ауылдарындағы', 'ауыл'],
    ['әкімінің', 'әкім'],
    ['кітабымызға', 'кітап'],
    ['халқының', 'халық'],
    ['үйіме', 'үй'],
    ['бірлестіктердің', 'бірлестік'],
    ['тасылатынын', 'тасу'],
    ['қабылданбағандарының', 'қабылдау'],
    ['төмендесе', 'төмендеу'],
    ['жуылып', 'жуу'],
    ['тауып', 'табу'],
    ['сүйген', 'сүю'],
    ['шыққан', 'шығу'],
    ['брифингтерде', 'брифинг'],
  ])('%s is made of %s', (word, stem) => {
    expect(stems(word)).toContain(stem);
  });

  test.each([
    ['әкімінда', 'әкім', 'back after front'],
    ['балалерге', 'бала', 'front after back'],
    ['облыстын', 'облыс', 'н for ң'],
    ['үйдан', 'үй', 'back after front'],
    ['халықы', 'халық', 'a hard қ between vowels'],
    ['ауылдардағыы', 'ауыл', 'a letter too many'],
    ['мектепді', 'мектеп', 'a voiced ending after a voiceless sound'],
  ])('%s is not one of %s: %s', (word, stem) => {
    expect(stems(word)).not.toContain(stem);
  });

  test('takes no word for its own stem, and no single letter', () => {
    for (const word of ['қала', 'су', 'ат', 'а', '']) {
      expect(stems(word)).not.toContain(word);
      for (const stem of stems(word)) expect(stem.length).toBeGreaterThan(1);
    }
  });
});

test.skipIf(!existsSync(FILE))('leads from the forms of known nouns back to the noun', () => {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([lemma = '', form = '']) => /^\p{L}+$/u.test(lemma + form) && lemma !== form)
    .filter((_, index) => index % 5 === 0);
  const lost = rows.filter(([lemma = '', form = '']) => !stems(form).includes(lemma));
  expect(rows.length).toBeGreaterThan(1000);
  expect(lost.length / rows.length).toBeLessThan(0.03);
});
