import { describe, expect, it } from 'vitest';
import { expand, prepared } from '../../../core/captions/expand.ts';
import { VARIABLES } from '../../../core/captions/variables.ts';
import type { Clocks } from '../../../core/photos/order.ts';
import { photo } from '../documents.ts';
import { context, depicted } from './a-context.ts';

const two = photo('a', {
  depicted: depicted('mysalov', 'ulgieva'),
  photographer: { ru: 'Дана Мысал', en: 'Dana Mysal' },
  originalName: 'ULGI7412.JPG',
});
const inRussian = (text: string, one = two) => expand(text, one, context({}, [one]), 'ru');
const textOf = (text: string) => inRussian(text).text;

describe('a moment that only the camera says', () => {
  const shot = photo('p9', { takenAt: '2026-09-18T23:50:10', camera: 'NIKON D850' });
  const clocks = { 'NIKON D850': 20 * 60 };
  const when = (text: string, known: Clocks, photos = [shot]) => {
    const made = context({ release: undefined, clocks: known }, photos);
    const said = prepared(text, made);
    return photos.map((one) => said(one, 'ru').text);
  };

  it('is told by its clock put right, over midnight too', () => {
    expect(when('{date}, {time}', {})).toEqual(['18 сентября 2026 года, 23:50']);
    expect(when('{date}, {time}', clocks)).toEqual(['19 сентября 2026 года, 00:10']);
  });

  it('is each camera’s own, among photos of the same second', () => {
    const other = { ...shot, id: 'p10', camera: 'Canon R6' };
    expect(when('{time}', clocks, [shot, other])).toEqual(['00:10', '23:50']);
  });
});

describe('a variable', () => {
  it.each([
    ['{event}', 'Открытие водопровода'],
    ['{event:kk}', 'Су құбырының ашылуы'],
    ['{event:en}', 'Opening of the water supply line'],
    ['{date}', '18 сентября 2026 года'],
    ['{date:kk}', '2026 жылғы 18 қыркүйек'],
    ['{date:loc:kk}', '2026 жылғы 18 қыркүйекте'],
    ['{date:kk:loc}', '2026 жылғы 18 қыркүйекте'],
    ['{weekday}', 'пятница'],
    ['{weekday:acc}', 'в пятницу'],
    ['{weekday:loc:kk}', 'жұма күні'],
    ['{time}', '10:30'],
    ['{time:acc}', 'в 10:30'],
    ['{venue}', 'село Мысалколь'],
    ['{venue:loc}', 'в селе Мысалколь'],
    ['{venue:loc:kk}', 'Мысалкөл ауылында'],
    ['{city}', 'село Мысалколь, Мысалский район'],
    ['{country}', 'Казахстан'],
    ['{country:kk}', 'Қазақстан'],
    ['{people}', 'Улгибай Мысалов и Айсулу Улгиева'],
    [
      '{people.full}',
      'аким Улгитауской области Улгибай Мысалов и руководитель управления энергетики Айсулу Улгиева',
    ],
    ['{person.1}', 'Улгибай Мысалов'],
    ['{person.1:gen}', 'Улгибая Мысалова'],
    ['{person.1.full}', 'аким Улгитауской области Улгибай Мысалов'],
    ['{person.1.full:en}', 'Ulgibay Mysalov, akim (governor) of Ulgitau Region'],
    ['{person.1.position}', 'аким Улгитауской области'],
    ['{person.1:gen:en}', 'Ulgibay Mysalov'],
    ['{person.2}', 'Айсулу Улгиева'],
    ['{photographer}', 'Дана Мысал'],
    ['{initials}', 'dm'],
    ['{credit}', 'Дана Мысал / пресс-служба акимата'],
    ['{office}', 'Акимат Улгитауской области'],
    ['{headline}', 'В Мысалколе запустили водопровод'],
    ['{number}', 'ULG-2026-114'],
    ['{slug}', 'v-mysalkole-zapustili-vodoprovod'],
    ['{filename}', 'ULGI7412'],
    ['{n}', '1'],
    ['{n:3}', '001'],
    ['{total:2}', '01'],
    ['{ Event : RU }', 'Открытие водопровода'],
    ['{{event}} и {{', '{event} и {'],
    ['a } b', 'a } b'],
  ])('%s is %s', (text, expected) => {
    expect(inRussian(text)).toEqual({ text: expected, problems: [] });
  });

  it('of every name in the list is known, with every form that the list names', () => {
    const written = VARIABLES.flatMap(({ name, cases }) => [
      `{${name}}`,
      ...Object.entries(cases).flatMap(([language, forms]) =>
        forms.map((form) => `{${name}:${form}:${language}}`),
      ),
    ]);
    const wrong = written.flatMap((text) =>
      inRussian(text).problems.filter(({ kind }) => kind.startsWith('unknown')),
    );
    expect(wrong).toEqual([]);
  });

  it('takes the photo’s own place, date and words before those of the event', () => {
    const own = photo('a', {
      place: 'palace',
      date: '2026-09-19',
      location: { city: { ru: 'Улгикент-2' } },
    });
    expect(inRussian('{venue}, {city}, {date}', own).text).toBe(
      'Дворец культуры «Улги», Улгикент-2, 19 сентября 2026 года',
    );
  });

  it('numbers the photos that go out without holes', () => {
    const photos = [
      photo('x', { exclude: true }),
      photo('a'),
      photo('b', { minors: 'refused' }),
      photo('c'),
    ];
    const numbered = context({}, photos);
    const texts = photos.map((one) => expand('{n} из {total}', one, numbered, 'ru').text);
    expect(texts).toEqual(['3 из 2', '1 из 2', '4 из 2', '2 из 2']);
  });
});

describe('a problem', () => {
  it('names an unknown variable, its place and a near name, and leaves what was typed', () => {
    expect(inRussian('На снимке {evnt}')).toEqual({
      text: 'На снимке {evnt}',
      problems: [{ kind: 'unknown-variable', name: 'evnt', near: 'event', at: 10, length: 6 }],
    });
  });

  it('names an unknown form and those that are known', () => {
    const [problem] = inRussian('{venue:prepp}').problems;
    expect(problem).toMatchObject({ kind: 'unknown-form', name: 'venue', form: 'prepp', at: 0 });
    expect(problem?.kind === 'unknown-form' && problem.known).toContain('prep');
  });

  it.each(['{event', '{event {date}', '{\nevent}'])('sees the open brace of %j', (text) => {
    const { problems } = inRussian(text);
    expect(problems).toEqual([{ kind: 'unclosed-brace', at: 0, length: 1 }]);
  });

  it('names the person and the case when no card holds the form', () => {
    const { text, problems } = inRussian('у {person.2:gen}');
    expect(text).toBe('у [Айсулу Улгиева?]');
    expect(problems).toEqual([
      {
        kind: 'missing-form',
        name: 'person.2',
        of: 'Айсулу Улгиева',
        form: 'gen',
        language: 'ru',
        unconfirmed: false,
        at: 2,
        length: 14,
      },
    ]);
  });

  it('does not take a form that nobody has confirmed', () => {
    const { text, problems } = inRussian('{person.1:gen:kk}');
    expect(text).not.toContain('Мысаловтың');
    expect(problems).toMatchObject([{ kind: 'missing-form', form: 'gen', unconfirmed: true }]);
  });

  it('leaves a gap that everybody sees where the photo says nothing', () => {
    const nobody = photo('a');
    const { text, problems } = inRussian('{people}, {photographer}', nobody);
    expect(text).toBe('[кто?], [автор?]');
    expect(problems.map(({ kind }) => kind)).toEqual(['missing-value', 'missing-value']);
  });

  it('names every variable that needs a release, and no other', () => {
    const alone = context({ release: undefined }, [two]);
    const text = '{event} {headline} {number} {slug} {venue} {city} {people} {n} {filename}';
    const { problems } = expand(text, two, alone, 'ru');
    expect(problems.map((problem) => problem.kind === 'needs-release' && problem.name)).toEqual([
      'event',
      'headline',
      'number',
      'slug',
      'venue',
      'city',
    ]);
  });
});

describe('hostile texts', () => {
  it('do not expand what stands in a value', () => {
    const odd = photo('a', { photographer: { ru: '{event} =ак= }{' } });
    expect(textOf('x')).toBe('x');
    expect(inRussian('{photographer}', odd).text).toBe('{event} =ак= }{');
  });

  it.each([
    ['a lone surrogate', '\ud800{n}\udc00', '\ud8001\udc00'],
    ['marks of direction', '\u202e{n}\u2066', '\u202e1\u2066'],
    ['a name of ten thousand signs', `{${'a'.repeat(10_000)}}`, `{${'a'.repeat(10_000)}}`],
    ['ten thousand braces', '{'.repeat(10_001), `${'{'.repeat(5000)}{`],
  ])('survive %s', (_, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it('keep a person’s name of ten thousand signs whole', () => {
    const long = photo('a', {
      depicted: [{ id: 'x', description: { ru: 'Ә'.repeat(10_000) } }],
    });
    expect(inRussian('{people}', long).text).toHaveLength(10_000);
  });

  it.each(['constructor', '__proto__', 'toString', 'person.0', 'person.100', ''])(
    'do not take %j for a variable',
    (name) => {
      expect(inRussian(`{${name}}`).problems).toMatchObject([{ kind: 'unknown-variable' }]);
    },
  );
});
