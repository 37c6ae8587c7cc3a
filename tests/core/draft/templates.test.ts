import { describe, expect, it } from 'vitest';
import { leadContext } from '../../../core/draft/compose-lead.ts';
import { fillTemplate } from '../../../core/draft/fill-template.ts';
import { GAPS } from '../../../core/draft/gaps.ts';
import { parseTemplate } from '../../../core/draft/parse-template.ts';
import { type Phrases, readTemplate } from '../../../core/draft/read-template.ts';
import { SECTIONS, type Section } from '../../../core/draft/sections.ts';
import { SLOTS, slotsOf } from '../../../core/draft/slots.ts';
import { templateExample } from '../../../core/draft/template-example.ts';
import { LONGEST_TEMPLATE, MOST_PIECES } from '../../../core/draft/template-problem.ts';
import { officeTemplates, SHIPPED, templatesOfType } from '../../../core/draft/template-set.ts';
import { draftBookSchema } from '../../../core/release/draft-book.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { plainText } from '../../../core/release/text.ts';
import { RELEASE_TYPES } from '../../../core/release/types.ts';
import { cards, office, readReleaseParts } from '../documents.ts';

const meeting = {
  event: {
    kind: 'meeting',
    startsAt: '2026-03-06T11:05:00+05:00',
    venue: 'palace',
    host: 'ulgieva',
    audience: { ru: 'ветераны', kk: 'ардагерлер', en: 'veterans' },
  },
  topic: { ru: 'образование', kk: 'білім беру', en: 'education' },
};

function written(
  text: string,
  language: Language,
  parts: Record<string, unknown> = meeting,
  section: Section = 'lead',
  phrases: Phrases = {},
): string {
  const read = readTemplate(text, { section, language, phrases });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const context = leadContext(readReleaseParts(parts), cards, office, language);
  return plainText([...fillTemplate(read.template, context)]);
}

function problem(text: string, language: Language = 'ru', phrases: Phrases = {}) {
  const read = readTemplate(text, { section: 'lead', language, phrases });
  return read.ok ? undefined : read.problem;
}

describe('a template', () => {
  it.each<[string, Language, string]>([
    ['{Weekday}', 'ru', 'Пятница'],
    ['{В weekday:acc}', 'ru', 'В пятницу'],
    ['{о topic:prep}', 'ru', 'об образовании'],
    ['{с audience:ins}', 'ru', 'с ветеранами'],
    ['{К audience:dat}', 'ru', 'К ветеранам'],
    ['{name:gen}', 'ru', 'Айсулу Улгиевой'],
    ['{position:ins} {name:ins}', 'ru', 'руководителем управления энергетики Айсулу Улгиевой'],
    ['{city:gen}', 'ru', 'Улгикента'],
    ['{провёл|провела:person} {event:acc}', 'ru', 'провела встречу'],
    ['{name} {провёл|провела} {event:acc}', 'ru', 'Айсулу Улгиева провела встречу'],
    ['{прошёл|прошла|прошло|прошли} {event}', 'ru', 'прошла встреча'],
    [
      '{Event:dat} {date:loc} сағат {time:loc}',
      'kk',
      'Кездесуге 2026 жылғы 6 наурызда сағат 11:05-те',
    ],
    ['{audience:ins}', 'kk', 'ардагерлермен'],
    ['{Date}, {weekday}', 'kk', '2026 жылғы 6 наурыз, жұма'],
    ['{city:loc}', 'kk', 'Үлгікент қаласында'],
    ['{A event} {at}', 'en', 'A meeting at the meeting'],
    ['The {event} {was|were} open', 'en', 'The meeting was open'],
    ['{Was|Were:event} there {a event}?', 'en', 'Was there a meeting?'],
    ['{Event} {өтті|өткен}', 'kk', 'Кездесу өтті'],
    ['{name} said {he|she} would come', 'en', 'Aisulu Ulgieva said she would come'],
  ])('%s in %s is «%s»', (text, language, words) => {
    expect(written(text, language)).toBe(words);
  });

  it('chooses words by the number of people, one, few or many', () => {
    const of = (count: number, qualifier = 'exact') =>
      written(
        '{Был|Были:count} {count}, {гость|гостя|гостей:count}',
        'ru',
        { attendance: { count, qualifier } },
        'attendance',
      );
    expect(of(21)).toBe('Был 21 человек, гость');
    expect(of(22)).toBe('Были 22 человека, гостя');
    expect(of(11)).toBe('Были 11 человек, гостей');
    expect(of(21, 'over')).toBe('Были более 21 человека, гостя');
  });

  it('may use phrases of the office, also within each other', () => {
    const phrases = { где: '{@город}, {where}', город: 'город {city}' };
    expect(written('{@где}.', 'ru', meeting, 'lead', phrases)).toBe(
      'город Улгикент, в Улгикенте, во Дворце культуры «Улги».',
    );
  });

  it('never takes what was entered for a template', () => {
    const sly = { ...meeting, topic: { ru: '{name} {a|b} {{date}} $1' } };
    expect(written('Тема: {topic}.', 'ru', sly)).toBe('Тема: {name} {a|b} {{date}} $1.');
  });
});

describe('a bad template', () => {
  it.each<[string, Record<string, unknown>]>([
    ['Встреча {date', { type: 'unclosed-brace', at: 8 }],
    ['{обсудил|{name}', { type: 'unclosed-brace', at: 0 }],
    ['Встреча date}', { type: 'unopened-brace', at: 12 }],
    ['Встреча { }', { type: 'empty-braces', at: 8 }],
    ['{дата встречи}', { type: 'unreadable', text: 'дата встречи' }],
    ['{datum}', { type: 'unknown-slot', slot: 'datum' }],
    ['{constructor}', { type: 'unknown-slot', slot: 'constructor' }],
    ['{label}', { type: 'slot-elsewhere', slot: 'label' }],
    ['{person:}', { type: 'missing-case', slot: 'person' }],
    ['{person:tvor}', { type: 'unknown-case', slot: 'person', form: 'tvor' }],
    ['{person:loc}', { type: 'no-form', slot: 'person', form: 'loc' }],
    ['{time:gen}', { type: 'no-form', slot: 'time', forms: ['nom'] }],
    ['{перед audience:ins}', { type: 'unknown-preposition', word: 'перед' }],
    ['{обсудил|обсудила} вопрос', { type: 'no-agreement' }],
    ['{обсудил|обсудила:topic}', { type: 'no-agreement' }],
    ['{прошёл|прошла} {event}', { type: 'wrong-number-of-variants', wanted: [4] }],
    ['{name} {а|{б|в}}', { type: 'nested-choice' }],
    ['{@подпись}', { type: 'unknown-phrase', phrase: 'подпись' }],
    [`${'а'.repeat(LONGEST_TEMPLATE)}б`, { type: 'too-long', limit: LONGEST_TEMPLATE }],
  ])('%.40s is refused with its own reason', (text, reason) => {
    expect(problem(text)).toMatchObject(reason);
  });

  it('names the circle of phrases that lead back to themselves', () => {
    const phrases = { а: '{@б}', б: 'или {name|{@в}:person}', в: '{@а}' };
    expect(problem('{@в}', 'ru', { а: '{@б}', б: '{@в}', в: '{@а}' })).toEqual({
      type: 'phrase-loop',
      phrases: ['в', 'а', 'б', 'в'],
    });
    expect(problem('{@а}', 'ru', phrases)).toMatchObject({ type: 'phrase-loop' });
  });

  it.each<[string, Phrases]>([
    [
      'that multiply',
      { а: '{@б}'.repeat(500), б: '{@в}'.repeat(500), в: '{@г}'.repeat(400), г: 'x' },
    ],
    ['that multiply nothing', { а: '{@б}'.repeat(500), б: '{@в}'.repeat(500), в: '' }],
    ['that multiply in a choice', { а: '{{@б}|{@б}:person}', б: '{@в}'.repeat(400), в: 'x{date}' }],
    [
      'in an endless row',
      Object.fromEntries(
        Array.from({ length: 5_000 }, (_, at) => [at ? `${at}` : 'а', `{@${at + 1}}`]),
      ),
    ],
  ])('is refused for phrases %s', (_, phrases) => {
    expect(problem('{@а}', 'ru', phrases)).toEqual({
      type: 'too-long-with-phrases',
      limit: MOST_PIECES,
    });
  });

  it('may have as many parts as fit, with all its phrases', () => {
    const phrases = { а: '{@б}'.repeat(3), б: '{date}'.repeat(300) };
    expect(problem('{@а}{@а}', 'ru', phrases)).toBeUndefined();
  });

  it('is not slowed down by ten thousand braces', () => {
    expect(parseTemplate('{'.repeat(LONGEST_TEMPLATE))).toMatchObject({ ok: false });
    expect(parseTemplate('{'.repeat(10_000))).toMatchObject({ problem: { type: 'too-long' } });
  });
});

describe('the shipped templates', () => {
  it.each(LANGUAGES)('of %s can all be read, and have ids of their own', (language) => {
    const templates = officeTemplates(language);
    expect(templates.filter(({ problem: bad }) => bad)).toEqual([]);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  it.each(LANGUAGES)('of %s make an example without a gap', (language) => {
    for (const { id, section, template, types = RELEASE_TYPES, text } of officeTemplates(
      language,
    )) {
      const type = types[0] ?? 'release';
      const example = template && templateExample(template, { section, language, type });
      // Two ask for somebody in words of their own.
      if (!text.includes('[')) expect(example, id).not.toMatch(/[[\]{}]|\s{2}/);
    }
  });

  it('give a lead to every type of release in every language', () => {
    for (const language of LANGUAGES) {
      for (const type of RELEASE_TYPES) {
        const sections = templatesOfType(officeTemplates(language), type).map((one) => one.section);
        expect(sections, type).toContain('lead');
      }
    }
  });

  it('leave what nobody entered to the office: thanks are off', () => {
    for (const language of LANGUAGES) {
      const off = officeTemplates(language).filter(({ isOn }) => !isOn);
      expect(off.map(({ section }) => section)).toEqual(['closing']);
    }
  });

  it('use slots that have a gap, unless they always have a value', () => {
    for (const name of Object.keys(SLOTS)) {
      if (name === 'event' || name === 'at') continue;
      for (const language of LANGUAGES) expect(GAPS[language], name).toHaveProperty(name);
    }
    for (const section of SECTIONS) expect(slotsOf(section)).toContain('person');
  });
});

describe('what the office changed', () => {
  const book = draftBookSchema.parse({
    templates: [
      { id: 'RU-L2', text: '{Where} прошло важное: {topic}.' },
      { id: 'RU-T1', text: 'Темы: {themes' },
      { id: 'RU-C1', isOn: true },
      { id: 'RU-S1', isOn: false },
      { id: 'NO-SUCH', text: 'x' },
    ],
  });
  const of = (id: string) => officeTemplates('ru', book).find((one) => one.id === id);

  it('takes the place of the shipped words', () => {
    expect(of('RU-L2')).toMatchObject({ isOwn: true, isOn: true });
    expect(of('RU-L2')?.text).toBe('{Where} прошло важное: {topic}.');
    expect(of('RU-C1')).toMatchObject({ isOwn: false, isOn: true });
    expect(of('RU-S1')).toMatchObject({ isOn: false });
    expect(officeTemplates('ru', book)).toHaveLength(SHIPPED.ru.length);
  });

  it('gives way to the shipped words where its phrases multiply', () => {
    const phrase = (name: string, text: string) => ({ id: name, language: 'ru', name, text });
    const multiplying = draftBookSchema.parse({
      templates: [{ id: 'RU-T1', text: '{@а}' }],
      phrases: [phrase('а', '{@б}'.repeat(500)), phrase('б', '{@в}'.repeat(500)), phrase('в', 'x')],
    });
    const [mine, ours] = [officeTemplates('ru', multiplying), officeTemplates('ru')].map((all) =>
      all.find(({ id }) => id === 'RU-T1'),
    );
    expect(mine?.problem).toMatchObject({ type: 'too-long-with-phrases' });
    expect(mine?.template).toEqual(ours?.template);
  });

  it('is told to be wrong, and the shipped words are used meanwhile', () => {
    const themes = of('RU-T1');
    expect(themes?.problem).toEqual({ type: 'unclosed-brace', at: 6 });
    expect(themes?.text).toBe('Темы: {themes');
    expect(themes?.template).toEqual(
      officeTemplates('ru').find(({ id }) => id === 'RU-T1')?.template,
    );
  });
});
