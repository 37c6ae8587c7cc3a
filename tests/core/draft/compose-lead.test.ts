import { describe, expect, it } from 'vitest';
import { composeLead } from '../../../core/draft/compose-lead.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { plainText } from '../../../core/release/text.ts';
import { RELEASE_TYPES } from '../../../core/release/types.ts';
import { cards, office, readReleaseParts } from '../documents.ts';

const lead = (parts: Record<string, unknown>, language: Language) =>
  plainText(composeLead(readReleaseParts(parts), cards, office, language)).replaceAll(
    '\u00A0',
    ' ',
  );

const meeting = {
  type: 'postrelease',
  event: { kind: 'meeting', startsAt: '2026-03-06', venue: 'palace', host: 'mysalov' },
  topic: { ru: 'план развития', kk: 'даму жоспары', en: 'development plan' },
};
const opening = {
  event: { kind: 'opening', startsAt: '2026-09-18T10:30:00+05:00', venue: 'village' },
  topic: { ru: 'водопровод', kk: 'су құбыры', en: 'a water supply line' },
  facts: [{ id: 'f', label: { ru: 'подключено домов', kk: 'қосылған үйлер' }, value: 640 }],
};
const advisory = {
  type: 'advisory',
  event: { kind: 'briefing', startsAt: '2026-12-04T11:00:00+05:00', venue: 'palace' },
  topic: { ru: 'тепловые сети', kk: 'жылу желілері', en: 'heating networks' },
};

describe('composeLead', () => {
  it.each<[Record<string, unknown>, Language, string]>([
    [
      meeting,
      'ru',
      'Аким Улгитауской области Улгибай Мысалов 6 марта 2026 года в Улгикенте, во Дворце культуры «Улги» провёл встречу. Тема: план развития.',
    ],
    [
      meeting,
      'kk',
      '2026 жылғы 6 наурызда Үлгікент қаласында, «Үлгі» мәдениет сарайында Үлгітау облысының әкімі Үлгібай Мысалов кездесу өткізді. Басты тақырып – даму жоспары.',
    ],
    [
      meeting,
      'en',
      'Ulgibay Mysalov, akim (governor) of Ulgitau Region, held a meeting at the Ulgi Palace in Ulgikent on Friday, 6 March 2026. Topic: development plan.',
    ],
    [
      opening,
      'ru',
      '18 сентября 2026 года в селе Мысалколь прошло открытие. Новый объект: водопровод. Подключено домов: 640.',
    ],
    [
      opening,
      'kk',
      '2026 жылғы 18 қыркүйекте Мысалкөл ауылында жаңа нысан іске қосылды: су құбыры. Қосылған үйлер: 640.',
    ],
    [
      opening,
      'en',
      'A new facility went into operation in Mysalkol on Friday, 18 September 2026: a water supply line.',
    ],
    [
      advisory,
      'ru',
      'В пятницу, 4 декабря 2026 года, в 11:00 в Улгикенте, во Дворце культуры «Улги» начнётся брифинг. Тема: тепловые сети. Приглашаем журналистов.',
    ],
    [
      advisory,
      'kk',
      '2026 жылғы 4 желтоқсан, жұма күні сағат 11:00-де Үлгікент қаласында, «Үлгі» мәдениет сарайында брифинг өтеді. Тақырыбы: жылу желілері. Бұқаралық ақпарат құралдарының өкілдерін шақырамыз.',
    ],
    [
      { type: 'statement', topic: { ru: 'вода чистая' } },
      'ru',
      'Акимат Улгитауской области сообщает: вода чистая.',
    ],
    [{}, 'ru', '[дата?] [место?] прошло мероприятие. Тема: [о чём?].'],
    [{}, 'kk', '[күні?] [орны?] іс-шара өтті. Басты тақырып – [не туралы?].'],
    [{}, 'en', 'An event took place [place?] on [weekday?], [date?]. Topic: [topic?].'],
  ])('writes %o in %s', (parts, language, text) => {
    expect(lead(parts, language)).toBe(text);
  });

  it('agrees with a woman', () => {
    expect(lead({ ...meeting, event: { ...meeting.event, host: 'ulgieva' } }, 'ru')).toContain(
      'Руководитель управления энергетики Айсулу Улгиева 6 марта 2026 года',
    );
    expect(lead({ ...meeting, event: { ...meeting.event, host: 'ulgieva' } }, 'ru')).toContain(
      'провела встречу',
    );
  });

  it('refers to the date, the place, the person and the fact', () => {
    const refs = composeLead(
      readReleaseParts({ ...meeting, facts: opening.facts }),
      cards,
      office,
      'ru',
    ).flatMap((run) => run.ref ?? []);
    expect(refs).toEqual([
      { kind: 'person', id: 'mysalov', form: 'nom' },
      { kind: 'date', id: '2026-03-06' },
      { kind: 'place', id: 'palace' },
      { kind: 'fact', id: 'f' },
    ]);
  });
});

describe('the lead of every type', () => {
  it('has words in every language', () => {
    for (const language of LANGUAGES) {
      for (const type of RELEASE_TYPES) expect(lead({ type }, language)).not.toBe('');
    }
  });
});
