import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../../../core/draft/read-template.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { problemWords } from '../../../renderer/draft/problem-words.ts';
import { en } from '../../../renderer/i18n/en/en.ts';
import { kk } from '../../../renderer/i18n/kk/kk.ts';
import { ru } from '../../../renderer/i18n/ru/ru.ts';

const BAD = [
  '{date',
  'date}',
  '{}',
  '{дата встречи}',
  '{datum}',
  '{label}',
  '{person:}',
  '{person:tvor}',
  '{person:loc}',
  '{перед audience}',
  '{а|б}',
  '{а|б|в} {person}',
  '{person} {а|{б|в}}',
  '{@нет}',
  '{@круг}',
  '{@много}',
  'а'.repeat(2_001),
];

function sentences(): readonly string[] {
  return BAD.map((text) => {
    const phrases = {
      круг: '{@другой}',
      другой: '{@круг}',
      много: '{@ещё}'.repeat(300),
      ещё: '{date}'.repeat(300),
    };
    const read = readTemplate(text, { section: 'lead', language: 'ru', phrases });
    if (read.ok) throw new Error(text);
    return problemWords(read.problem, i18next.t);
  });
}

beforeAll(async () => {
  await i18next.init({
    lng: 'ru',
    resources: { kk: { translation: kk }, ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

describe('what is wrong with a template', () => {
  it.each(LANGUAGES)('is a sentence of its own for each mistake in %s', async (language) => {
    await i18next.changeLanguage(language);
    const said = sentences();
    expect(new Set(said).size).toBe(BAD.length);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/draft\.problem|\{\{|undefined/);
      expect(sentence).toMatch(/[.}]$/);
    }
  });

  it('names the slot, the case and the circle', async () => {
    await i18next.changeLanguage('ru');
    const said = sentences().join('\n');
    expect(said).toContain('Программа не знает, что такое «datum».');
    expect(said).toContain('Падежа «tvor» в «person» нет.');
    expect(said).toContain('У «person» на этом языке нет формы «loc». Есть: nom, gen,');
    expect(said).toContain('@круг → @другой → @круг');
  });
});
