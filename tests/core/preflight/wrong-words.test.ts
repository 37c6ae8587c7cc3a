import { describe, expect, it } from 'vitest';
import { check, fixOf } from '../../../core/preflight/check.ts';
import { messageText } from '../../../core/preflight/messages/text.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { cards, office, photos, readReleaseParts } from '../documents.ts';
import { good, inRussian, options, paragraph, run } from './checked.ts';

const withBody = (...body: unknown[]) => inRussian({ body });

describe('wrong words', () => {
  it('of terms are a warning at their place, in the words of the reader', () => {
    const found = run(withBody(paragraph('Гости из Нур-Султана и снова Нур-Султана.', 'b'))).filter(
      ({ rule }) => rule === 'TM-FORM',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      fixable: true,
      place: { step: 'text', language: 'ru', block: 'b' },
    });
    for (const language of LANGUAGES) {
      const words = found[0] && messageText(found[0], language);
      expect(words).toContain('Нур-Султана');
      expect(words).toContain('Астаны');
    }
  });

  it('are all replaced by one fix, beside a change of marks too', () => {
    const content = [
      { text: 'Из Нур-Султана в Нур-Султан, ' },
      { text: 'из Нур-Султана', marks: [{ type: 'strong' }] },
    ];
    const release = readReleaseParts({
      ...good,
      ...withBody({ id: 'b', type: 'paragraph', content }),
    });
    const finding = check(release, photos(), office, cards, options).find(
      ({ params }) => params.found === 'Нур-Султана',
    );
    const fix = finding && fixOf(finding, release, photos(), office, cards, options);
    const path = (index: number) => ['texts', 'ru', 'body', 0, 'content', index, 'text'];
    expect(fix?.patches).toEqual([
      { op: 'replace', path: path(0), value: 'Из Астаны в Нур-Султан, ' },
      { op: 'replace', path: path(1), value: 'из Астаны' },
    ]);
  });

  it('of names are known from the cards of people', () => {
    const people = cards.people.map((person, index) =>
      index === 0 ? { ...person, misspellings: ['Ошибкин Имяпов'] } : person,
    );
    const release = readReleaseParts({
      ...good,
      ...withBody(paragraph('Выступил Ошибкин Имяпов.')),
    });
    const found = check(release, photos(), office, { ...cards, people }, options).filter(
      ({ rule }) => rule === 'NM-SPELLING',
    );
    expect(found.map(({ params }) => params.right)).toEqual([people[0]?.name.ru]);
  });
});
