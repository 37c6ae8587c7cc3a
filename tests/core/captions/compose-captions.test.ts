import { describe, expect, it } from 'vitest';
import { composeCaption } from '../../../core/captions/compose-captions.ts';
import { check } from '../../../core/preflight/check.ts';
import { captionBookSchema } from '../../../core/release/caption-book.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { cards, office, photo, photos, readReleaseParts } from '../documents.ts';
import { context, depicted } from './a-context.ts';

const credit = { photographer: { ru: 'Дана Мысал', kk: 'Дана Мысал', en: 'Dana Mysal' } };
const composed = (language: 'kk' | 'ru' | 'en', ...ids: readonly string[]) => {
  const one = photo('a', { ...credit, depicted: depicted(...ids) });
  return composeCaption(one, context({}, [one]), language);
};

describe('a composed caption', () => {
  it.each([
    [
      'ru',
      'Аким Улгитауской области Улгибай Мысалов [что делает?]. Открытие водопровода, село Мысалколь, Мысалский район, 18 сентября 2026 года. Фото: Дана Мысал / пресс-служба акимата.',
    ],
    [
      'kk',
      'Үлгітау облысының әкімі Үлгібай Мысалов [не істеп жатыр?]. Су құбырының ашылуы, Мысалкөл ауылы, Мысал ауданы, 2026 жылғы 18 қыркүйек. Сурет: Дана Мысал / әкімдіктің баспасөз қызметі.',
    ],
    [
      'en',
      'Ulgibay Mysalov, akim (governor) of Ulgitau Region, [does what?]. Opening of the water supply line, Mysalkol village, Mysal District, Friday, 18 September 2026. Photo: Dana Mysal.',
    ],
  ] as const)('of one person in %s', (language, expected) => {
    expect(composed(language, 'mysalov')).toBe(expected);
  });

  it.each([
    [
      'ru',
      'Аким Улгитауской области Улгибай Мысалов (слева) и руководитель управления энергетики Айсулу Улгиева [что делают?].',
    ],
    [
      'kk',
      'Үлгітау облысының әкімі Үлгібай Мысалов (сол жақта) және Айсұлу Үлгіева [не істеп жатыр?].',
    ],
    [
      'en',
      'Ulgibay Mysalov, akim (governor) of Ulgitau Region (left) and Aisulu Ulgieva [do what?].',
    ],
  ] as const)('of two people says who is on the left in %s', (language, expected) => {
    expect(composed(language, 'mysalov', 'ulgieva').startsWith(expected)).toBe(true);
  });

  it('of three to five people goes from left to right', () => {
    expect(composed('ru', 'p1', 'mysalov', 'p2')).toMatch(
      /^Слева направо: Иван Первый, аким Улгитауской области Улгибай Мысалов и Иван Второй \[что делают\?\]\./,
    );
    expect(composed('kk', 'mysalov', 'ulgieva', 'mysalov')).toMatch(/^Солдан оңға қарай: /);
    expect(composed('en', 'mysalov', 'ulgieva', 'mysalov')).toMatch(
      /^From left: Ulgibay Mysalov, akim \(governor\) of Ulgitau Region; Aisulu Ulgieva; and /,
    );
  });

  it('of more than five names the three who lead, and the others as participants', () => {
    const text = composed('ru', 'p1', 'p2', 'p3', 'p4', 'ulgieva', 'mysalov');
    expect(text).toMatch(
      /^Аким Улгитауской области Улгибай Мысалов, Иван Первый и Иван Второй с участниками \[что делают\?\]\./,
    );
  });

  it.each(LANGUAGES)('of nobody leaves gaps that the check finds, in %s', (language) => {
    const text = composed(language);
    expect(text).toMatch(/^\[[^\]]+\?\] \[[^\]]+\?\]\./);
    const findings = check(
      readReleaseParts({ languages: [language], texts: { [language]: { headline: 'А' } } }),
      photos(photo('a', { caption: { [language]: text } })),
      office,
      cards,
      { now: '2026-09-18T12:00:00+05:00' },
    );
    expect(findings.map(({ rule }) => rule)).toContain('TX-GAP');
  });

  it('leaves the credit to the page when the office wants that', () => {
    const one = photo('a', credit);
    const book = captionBookSchema.parse({ creditInCaption: false });
    expect(composeCaption(one, context({ book }, [one]), 'ru')).not.toContain('Фото:');
  });

  it('without a release leaves gaps for place and date', () => {
    const one = photo('a', { depicted: depicted('mysalov') });
    const text = composeCaption(one, context({ release: undefined }, [one]), 'ru');
    expect(text).toContain('[где?], [дата?]');
  });
});
