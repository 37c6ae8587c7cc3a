import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KazakhCase, KazakhForm } from '../../../../core/language/kk/form.ts';
import { declineKazakh } from '../../../../core/language/kk/phrase.ts';

/** Noun paradigms of UniMorph (unimorph/kaz, CC BY-SA 3.0): lemma, form, features. */
const FILE = path.resolve(import.meta.dirname, '../../../../../shared/grammar/kazakh-nouns.tsv');

const CASES: ReadonlyMap<string, KazakhCase> = new Map([
  ['NOM', 'nom'],
  ['GEN', 'gen'],
  ['DAT', 'dat'],
  ['ACC', 'acc'],
  ['LOC', 'loc'],
  ['ABL', 'abl'],
  ['INST', 'ins'],
]);

const M_TAKES_NAN = 'after м the ablative is -нан, -нен, as in the file’s own ғалымнан, қоғамнан';
const SLIP = 'a slip of the file: another ending, a letter too many, or another case’s form';

/** Why the engine differs, for every word where it does. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ...['адам', 'ам', 'дүниетаным', 'талғам', 'тартым', 'ұйым', 'шам', 'ым'].map(
    (word) => [word, M_TAKES_NAN] as const,
  ),
  ...[
    'әдебиет',
    'бесбұрыш',
    'еңбектес',
    'көлеңке',
    'көшір',
    'қызметтес',
    'мүсінші',
    'салт',
    'сен',
    'үкім',
  ].map((word) => [word, SLIP] as const),
  ['бір-бір', 'the reciprocal keeps its possessor in the ablative too: бір-бірінен'],
  ['біз', 'the file has no plural of the pronoun: біздер is one'],
  ['ерін', 'the narrow vowel is lost before a vowel: ерні'],
  ['мойын', 'the narrow vowel is lost before a vowel: мойны'],
  ['террорист', 'loans in -ист lose their т before endings: террористер, as the press writes it'],
  ['ҡорот', 'a Bashkir word with letters and endings of that language'],
]);

interface Row {
  readonly lemma: string;
  readonly expected: string;
  readonly form: KazakhForm;
}

/** The forms that the engine makes: cases of both numbers, and a third person's possessed form. */
function rows(): readonly Row[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', expected = '', features = ''] = line.trim().split('\t');
      const [, kind = '', number] = features.split(';');
      const plural = number === 'PL';
      const named = CASES.get(kind);
      if (named !== undefined) return [{ lemma, expected, form: { case: named, plural } }];
      if (kind !== 'PSS3S') return [];
      return [{ lemma, expected, form: { case: 'nom', plural, possessed: true } }];
    });
}

describe.skipIf(!existsSync(FILE))('the reference nouns', () => {
  test('agree in at least 99 of 100 forms, and every disagreement has its reason', () => {
    const all = rows();
    const differing = all.filter(({ lemma, expected, form }) => {
      return declineKazakh(lemma, form) !== expected;
    });
    const share = 1 - differing.length / all.length;
    process.stdout.write(
      `${all.length - differing.length} of ${all.length} forms agree (${(share * 100).toFixed(2)} %)\n`,
    );
    expect(all.length).toBeGreaterThan(10_000);
    expect(share).toBeGreaterThanOrEqual(0.99);
    const unexplained = differing.filter(({ lemma }) => !REASONS.has(lemma));
    expect(unexplained).toEqual([]);
    const lemmas = new Set(differing.map(({ lemma }) => lemma));
    expect([...REASONS.keys()].filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });
});
