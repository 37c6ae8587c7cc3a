import { describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../../core/preflight/check.ts';
import { cards, office, photo, photos, readReleaseParts } from '../documents.ts';
import {
  brief,
  good,
  goodPhoto,
  inRussian,
  kkText,
  options,
  paragraph,
  run,
  ruText,
} from './checked.ts';

describe('check', () => {
  it('tells what one language says and the other does not, where it stands', () => {
    const kazakh = { ...kkText, headline: 'Мысалкөл ауылында 650 үйге су құбыры іске қосылды' };
    const parity = run({ texts: { kk: kazakh, ru: ruText } }).filter(
      ({ rule }) => rule === 'LG-PARITY',
    );
    expect(parity).toMatchObject([
      {
        severity: 'warning',
        params: { words: '650', language: 'kk', other: 'ru' },
        place: { step: 'text', language: 'kk', field: 'headline' },
      },
      { params: { words: '640', language: 'ru', other: 'kk' } },
    ]);
  });

  it('leads to the headline when that is what its translation fell behind', () => {
    const source = { language: 'ru', block: 'headline', hash: 'other' };
    const findings = run({ texts: { kk: { ...kkText, headlineSource: source }, ru: ruText } });
    expect(findings[0]).toMatchObject({
      rule: 'LG-PAIR',
      place: { step: 'text', language: 'kk', field: 'headline' },
    });
  });

  it('finds nothing in a release that is ready', () => {
    expect(brief(run({}, [photo('a', goodPhoto)]))).toEqual([]);
  });

  it('looks at what is written in a release that lists no languages', () => {
    const ru = { ...ruText, headline: '' };
    const release = readReleaseParts({ ...good, languages: [], texts: { kk: kkText, ru } });
    const found = check(release, photos(), office, cards, { now: '2026-09-18T12:00:00Z' });
    expect(found).toMatchObject([
      { rule: 'REQUIRED', severity: 'blocker', place: { language: 'ru', field: 'headline' } },
    ]);
  });

  it('puts the heaviest first, then goes by step', () => {
    const findings = run({ event: {}, texts: { ru: { ...ruText, headline: 'Коротко.' } } }, [
      photo('a', { minors: 'unknown' }),
    ]);
    const weights = ['blocker', 'error', 'warning', 'hint'];
    const order = findings.map((finding) => weights.indexOf(finding.severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(findings[0]).toMatchObject({ rule: 'LG-PAIR', place: { step: 'text', language: 'kk' } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing language', { texts: { ru: ruText } }, 'blocker LG-PAIR languageMissing'],
    [
      'a translation of an earlier version',
      { version: 2, translations: [{ language: 'kk', basedOnVersion: 1 }] },
      'error LG-PAIR translationStale',
    ],
    [
      'a text that was changed after it had been confirmed',
      { translations: [{ language: 'kk', status: 'confirmed', confirmed: { words: 'others' } }] },
      'warning LG-CONFIRMED languageChanged',
    ],
    [
      'a gap that composing left',
      inRussian({ lead: paragraph('В пятницу, 18 сентября, [место?] начнётся брифинг.') }),
      'error TX-GAP gapLeft',
    ],
    ['no headline', inRussian({ headline: '' }), 'blocker REQUIRED requiredInLanguage'],
    ['no lead', inRussian({ lead: undefined }), 'error REQUIRED requiredInLanguage'],
    [
      'an advisory without an hour',
      { type: 'advisory', event: { ...good.event, startsAt: '2026-09-18' } },
      'error REQUIRED required',
    ],
    ['a statement of nobody', { type: 'statement' }, 'error REQUIRED required'],
    ['a photo report without photos', { type: 'photoreport' }, 'blocker REQUIRED required'],
    [
      'a headline of two words',
      inRussian({ headline: 'Открыт мост' }),
      'hint HL-LEN headlineShort',
    ],
    ['a headline of 75 signs', inRussian({ headline: 'а'.repeat(75) }), 'hint HL-LEN headlineLong'],
    [
      'a headline of 95 signs',
      inRussian({ headline: 'а'.repeat(95) }),
      'warning HL-LEN headlineLong',
    ],
    [
      'a headline of 134 signs',
      inRussian({ headline: 'а'.repeat(134) }),
      'error HL-LEN headlineLong',
    ],
    [
      'a full stop in the headline',
      inRussian({ headline: `${ruText.headline}.` }),
      'warning HL-DOT headlineDot',
    ],
    [
      'a full stop after a short word',
      inRussian({ headline: 'План водоснабжения сёл на пять лет.' }),
      'warning HL-DOT headlineDot',
    ],
    [
      'capitals',
      inRussian({ headline: 'В СЕЛЕ МЫСАЛКОЛЬ ЗАПУСТИЛИ ВОДУ' }),
      'warning HL-DOT headlineCapitals',
    ],
    ['an emoji', inRussian({ headline: `${ruText.headline} 🎉` }), 'warning HL-DOT headlineEmoji'],
    [
      'a venue without its city',
      {
        event: { ...good.event, venue: 'palace' },
        ...inRussian({ lead: paragraph('Встреча прошла 6 марта во Дворце культуры «Улги».') }),
      },
      'warning LD-CITY cityNotInLead',
    ],
    [
      'an end before the start',
      { event: { ...good.event, endsAt: '2026-09-18T09:00:00+05:00' } },
      'blocker DT-RANGE endsBeforeStart',
    ],
    [
      'a long embargo',
      { embargo: { until: '2026-09-26T12:00:00+05:00' } },
      'blocker DT-RANGE embargoTooLate',
    ],
    [
      'a late accreditation',
      { event: { ...good.event, accreditation: { deadline: '2026-09-19' } } },
      'blocker DT-RANGE accreditationTooLate',
    ],
    [
      'a running embargo',
      { embargo: { until: '2026-09-19T12:00:00+05:00' } },
      'warning EM-TIME embargoRunning',
    ],
    ['a private contact', { contacts: ['private', 'press'] }, 'error CT-BLOCK contactPrivate'],
    ['no contact', { contacts: ['nobody'] }, 'error CT-BLOCK contactMissing'],
    [
      'unnamed speakers',
      inRussian({ body: [paragraph('На встрече выступили спикеры.')] }),
      'error SP-UNNAMED speakersUnnamed',
    ],
    [
      'a quote of nobody',
      inRussian({ body: [{ id: 'q', type: 'quote', content: [{ text: 'Вода пришла' }] }] }),
      'error QT-ATTR quoteWithoutSpeaker',
    ],
    [
      'an unknown block',
      inRussian({ body: [{ id: 'x', type: 'poll' }] }),
      'warning TX-UNKNOWN unknownBlock',
    ],
    [
      'Kazakh without Kazakh letters',
      {
        texts: {
          ru: ruText,
          kk: {
            ...kkText,
            headline: 'казак тили '.repeat(3),
            lead: paragraph('казак тили '.repeat(30)),
          },
        },
      },
      'error KK-LETTERS kazakhLettersMissing',
    ],
    [
      'a wrong weekday',
      inRussian({ body: [paragraph('Приём в четверг, 18 сентября 2026 года.')] }),
      'blocker DT-WEEKDAY weekdayWrong',
    ],
  ])('finds %s', (_, parts, expected) => {
    expect(brief(run(parts))).toContain(expected);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no caption', { caption: {} }, 'error PH-CAPTION captionMissing'],
    [
      '«встреча, фото»',
      { caption: { ru: 'встреча, фото' } },
      'error PH-CAPTION-GENERIC captionGeneric',
    ],
    ['«IMG_1234»', { caption: { ru: 'IMG_1234' } }, 'error PH-CAPTION-GENERIC captionGeneric'],
    [
      'a short caption',
      { caption: { ru: 'Новая башня в селе' } },
      'error PH-CAPTION-GENERIC captionShort',
    ],
    ['no alternative text', { alt: {} }, 'error PH-ALT altMissing'],
    [
      'an alternative text of 260 signs',
      { alt: { ru: 'а'.repeat(260) } },
      'error PH-ALT altTooLong',
    ],
    ['an alternative text of 130 signs', { alt: { ru: 'а'.repeat(130) } }, 'hint PH-ALT altLong'],
    ['«На фото»', { alt: { ru: 'На фото мужчина у крана' } }, 'warning PH-ALT altPrefix'],
    ['no photographer', { photographer: {} }, 'error PH-CREDIT photographerMissing'],
    ['no lead photo', { isLead: false }, 'error PH-LEAD leadPhotoMissing'],
    ['minors without consent', { minors: 'refused' }, 'blocker PH-MINOR minorsRefused'],
    ['consent without a record', { minors: 'consent' }, 'blocker PH-MINOR consentMissing'],
    ['nobody has looked for minors', { minors: 'unknown' }, 'warning PH-MINOR minorsUnknown'],
  ])('finds in a photo: %s', (_, parts, expected) => {
    expect(brief(run({}, [photo('a', { ...goodPhoto, ...parts })]))).toContain(expected);
  });

  it('weighs captions and minors more in a photo report', () => {
    const findings = brief(
      run({ type: 'photoreport' }, [photo('a', { ...goodPhoto, caption: {}, minors: 'unknown' })]),
    );
    expect(findings).toContain('blocker PH-CAPTION captionMissing');
    expect(findings).toContain('error PH-MINOR minorsUnknown');
  });

  it('finds two photos with one caption and two lead photos', () => {
    const findings = brief(run({}, [photo('a', goodPhoto), photo('b', goodPhoto)]));
    expect(findings).toContain('error PH-CAPTION-DUP captionDuplicate');
    expect(findings).toContain('error PH-LEAD leadPhotoSeveral');
  });

  it('names the first of several photos with one caption, and takes no caption for none', () => {
    const other = {
      ...goodPhoto,
      caption: { ru: 'Совсем другой снимок: дети пьют воду во дворе.' },
    };
    const none = { ...goodPhoto, caption: {} };
    const list = [
      photo('a', none),
      photo('b', goodPhoto),
      photo('c', other),
      photo('d', goodPhoto),
    ];
    const doubles = run({}, [...list, photo('e', none), photo('f', goodPhoto)])
      .filter(({ message, place }) => message === 'captionDuplicate' && place.language === 'ru')
      .map(({ place, params }) => [place.photo, params.other]);
    expect(doubles).toEqual([
      ['d', 'b.jpg'],
      ['f', 'b.jpg'],
    ]);
  });

  it('looks at each of many photos a few times, not once for every finding', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      photo(`p${index}`, { caption: {}, alt: {}, minors: 'unknown' }),
    );
    let looks = 0;
    const watched = many.map(
      (one) =>
        new Proxy(one, {
          get(target, name) {
            if (name === 'id') looks += 1;
            return Reflect.get(target, name);
          },
        }),
    );
    const document = { ...photos(), photos: watched };
    const findings = check(readReleaseParts(good), document, office, cards, options);
    expect(findings.length).toBeGreaterThan(4 * many.length);
    expect(looks).toBeLessThan(50 * many.length);
  });

  it('asks nothing of a photo that does not go out', () => {
    expect(brief(run({}, [photo('a', { exclude: true, minors: 'refused' })]))).toEqual([]);
  });

  it.each([
    ['kk', '2026 жылғы 18 қыркүйек, бейсенбі күні сағат 11:00-де'],
    ['kk', '2026 жылғы 18 қыркүйекте, бейсенбі күні'],
    ['ru', 'Во вторник, 18 сентября 2026 года'],
    ['ru', '18 сентября 2026 года, в среду, в 11:00'],
    ['ru', 'в четверг, 18.09.2026'],
    ['en', 'on Thursday, 18 September 2026'],
    ['en', 'on 18 September 2026 (Thursday)'],
    ['en', 'Thursday, September 18, 2026'],
  ] as const)('finds a wrong weekday in %s: %s', (language, sentence) => {
    const text = { ...ruText, body: [paragraph(sentence)] };
    const findings = run({ texts: { [language]: text } }, [], { languages: [language] });
    expect(findings.filter((finding) => finding.rule === 'DT-WEEKDAY')).toHaveLength(1);
  });

  it.each([
    ['kk', '2026 жылғы 18 қыркүйек, жұма күні'],
    ['ru', 'в пятницу, 18 сентября 2026 года'],
    ['ru', 'В четверг откроют школу. 18 сентября 2026 года заработал водопровод'],
    ['ru', 'в четверг, 18 сентября'],
    ['en', 'on Friday, 18 September 2026, Thursday’s plan'],
  ] as const)('finds no wrong weekday in %s: %s', (language, sentence) => {
    const text = { ...ruText, body: [paragraph(sentence)] };
    const findings = run({ texts: { [language]: text } }, [], { languages: [language] });
    expect(findings.filter((finding) => finding.rule === 'DT-WEEKDAY')).toEqual([]);
  });

  it('waits with the embargo’s warning until there is an export, and stops when it is over', () => {
    const embargo = { until: '2026-09-19T12:00:00+05:00' };
    const rules = (own: Partial<CheckOptions>) =>
      run({ embargo }, [], own).map((finding) => finding.rule);
    expect(rules({ moment: 'approve' })).not.toContain('EM-TIME');
    expect(rules({ now: '2026-09-19T07:00:00Z' })).not.toContain('EM-TIME');
  });
});
