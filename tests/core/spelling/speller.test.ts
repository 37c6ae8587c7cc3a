import { expect, test } from 'vitest';
import { createSpeller } from '../../../core/spelling/speller.ts';

/** A dictionary of these words, which says what it was asked for. */
function dictionaryOf(...words: readonly string[]) {
  const right = new Set(words);
  const asked: string[] = [];
  return {
    right,
    asked,
    spell: (word: string) => {
      asked.push(word);
      return right.has(word);
    },
    suggest: (word: string) => {
      asked.push(word);
      return [];
    },
  };
}

test('what a suggestion tries out is not remembered', () => {
  const dictionary = dictionaryOf('сдали');
  const speller = createSpeller('ru', dictionary, new Map());
  expect(speller.suggest('здали')).toEqual(['сдали']);
  expect(speller.suggest('кое-здали')).toEqual([]);
  const before = dictionary.asked.length;
  expect(speller.isRight('вдали')).toBe(false);
  expect(speller.isRight('дали')).toBe(false);
  expect(dictionary.asked.slice(before)).toEqual(['вдали', 'дали']);
});

test('what was looked up once is not looked up again', () => {
  const dictionary = dictionaryOf();
  const speller = createSpeller('ru', dictionary, new Map());
  for (let i = 0; i < 3; i += 1) expect(speller.isRight('здали')).toBe(false);
  expect(dictionary.asked).toEqual(['здали']);
});

test('letters without an end are no word: nothing is looked up and nothing suggested', () => {
  const dictionary = dictionaryOf();
  const speller = createSpeller('kk', dictionary, new Map());
  expect(speller.suggest('қ'.repeat(61))).toEqual([]);
  expect(speller.isRight('қ'.repeat(10_000))).toBe(true);
  expect(dictionary.asked).toEqual([]);
});
