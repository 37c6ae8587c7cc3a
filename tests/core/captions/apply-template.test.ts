import { describe, expect, it } from 'vitest';
import { applyTemplate } from '../../../core/captions/apply-template.ts';
import { countChanges, withChanges } from '../../../core/captions/field-changes.ts';
import { fieldText } from '../../../core/captions/field-text.ts';
import { peopleText } from '../../../core/captions/people-field.ts';
import {
  captionTemplateSchema,
  TEMPLATE_FIELDS,
  TEMPLATE_MODES,
  type TemplateMode,
} from '../../../core/release/caption-book.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { photo } from '../documents.ts';
import { context, depicted } from './a-context.ts';

const full = photo('full', {
  caption: { ru: 'Было.', kk: 'Болды.' },
  keywords: { ru: ['вода'] },
  date: '2026-01-01',
  depicted: depicted('ulgieva'),
});
const empty = photo('empty', { minors: 'unknown' });
const all = [full, empty];

function applied(
  template: object,
  photos: readonly Photo[] = all,
  languages = ['ru', 'kk'] as const,
) {
  const ctx = context({}, photos);
  const { changes, problems } = applyTemplate(
    photos,
    captionTemplateSchema.parse(template),
    ctx,
    languages,
  );
  return {
    changes,
    problems,
    counts: countChanges(changes),
    after: photos.map((one) => withChanges(one, changes)),
    context: ctx,
  };
}

describe('a template', () => {
  it.each([
    ['fill', ['Было.', 'Стало 2']],
    ['replace', ['Стало 1', 'Стало 2']],
    ['append', ['Было. Стало 1', 'Стало 2']],
    ['prepend', ['Стало 1 Было.', 'Стало 2']],
    ['clear', ['', '']],
  ])('with the mode %s makes of a caption', (mode, expected) => {
    const { after } = applied({ caption: { mode, ru: 'Стало {n}' } });
    expect(after.map((one) => fieldText(one, 'caption', 'ru'))).toEqual(expected);
    // Kazakh is ticked only for clearing, which has no text.
    expect(fieldText(after[0] ?? full, 'caption', 'kk')).toBe(mode === 'clear' ? '' : 'Болды.');
  });

  it('counts what it would fill, replace, extend and clear, and changes nothing itself', () => {
    const { counts, changes } = applied({
      caption: { mode: 'replace', ru: 'Новое', kk: 'Жаңа' },
      headline: { mode: 'fill', ru: 'Заголовок' },
      keywords: { mode: 'append', ru: 'село; вода' },
      date: { mode: 'clear' },
    });
    expect(counts).toEqual({ filled: 5, replaced: 2, extended: 1, cleared: 1, photos: 2 });
    expect(changes.filter(({ photo: id }) => id === 'full')).toContainEqual({
      photo: 'full',
      field: 'keywords',
      language: 'ru',
      before: 'вода',
      after: 'вода, село',
      kind: 'extended',
    });
    expect(full.caption?.ru).toBe('Было.');
  });

  it('that is applied twice fills nothing more', () => {
    const template = { caption: { mode: 'fill', ru: 'Стало {n}' }, credit: { ru: '{credit}' } };
    const first = applied(template);
    expect(applied(template, first.after).changes).toEqual([]);
  });

  it.each(TEMPLATE_FIELDS.flatMap((field) => TEMPLATE_MODES.map((mode) => [field, mode] as const)))(
    'writes and clears %s with %s as its changes say',
    (field, mode) => {
      const values: Record<string, string> = { date: '{date}', people: '=ак=', minors: 'consent' };
      const text = values[field] ?? 'слово';
      const {
        after,
        changes,
        context: ctx,
      } = applied({
        [field]: { mode, ...(mode !== 'clear' && { ru: text }) },
      });
      for (const change of changes) {
        const changed = after.find(({ id }) => id === change.photo) ?? empty;
        const now =
          field === 'people'
            ? peopleText(changed.depicted, ctx, 'ru')
            : fieldText(changed, field, change.language);
        expect(now).toBe(change.after);
      }
      expect(changes.length > 0).toBe(
        mode !== 'clear' || ['caption', 'keywords', 'date', 'people', 'minors'].includes(field),
      );
    },
  );

  it('says of children only where nobody has said yet, unless it is to replace', () => {
    const said = photo('said', { minors: 'consent' });
    const unsaid = photo('unsaid', { minors: 'unknown' });
    const minorsAfter = (mode: TemplateMode, ru?: string) =>
      applied({ minors: { mode, ...(ru && { ru }) } }, [said, unsaid]).after.map(
        ({ minors }) => minors,
      );
    expect(minorsAfter('fill', 'no')).toEqual(['consent', 'no']);
    expect(minorsAfter('replace', 'refused')).toEqual(['refused', 'refused']);
    expect(minorsAfter('clear')).toEqual(['unknown', 'unknown']);
    expect(minorsAfter('replace', 'как-нибудь')).toEqual(['consent', 'unknown']);
  });

  it('finds people by code, name, alias and position, once each, and keeps the unknown', () => {
    const { after } = applied({
      people: { mode: 'fill', ru: '=ак=; Айсулу Улгиева, аким; Иван Неизвестный' },
    });
    expect(after[1]?.depicted.map(({ person, description }) => person ?? description)).toEqual([
      'mysalov',
      'ulgieva',
      { ru: 'Иван Неизвестный' },
    ]);
    expect(after[0]?.depicted).toEqual(full.depicted);
  });

  it('takes equally long lists of people in two languages for the same people', () => {
    const { after } = applied({
      people: {
        mode: 'replace',
        ru: 'Ветераны; Улгибай Мысалов',
        kk: 'Ардагерлер; Үлгібай Мысалов',
      },
    });
    expect(after[1]?.depicted.map(({ person, description }) => person ?? description)).toEqual([
      { ru: 'Ветераны', kk: 'Ардагерлер' },
      'mysalov',
    ]);
  });

  it('adds people at the end and at the beginning without doubles', () => {
    const names = (mode: string) =>
      applied({ people: { mode, ru: 'ак; Айсулу Улгиева' } }).after[0]?.depicted.map(
        ({ person }) => person,
      );
    expect(names('append')).toEqual(['ulgieva', 'mysalov']);
    expect(names('prepend')).toEqual(['mysalov', 'ulgieva']);
  });

  it('writes an ISO date, and refuses what is none', () => {
    expect(applied({ date: { mode: 'fill', ru: '{date}' } }).after.map(({ date }) => date)).toEqual(
      ['2026-01-01', '2026-09-18'],
    );
    const { changes, problems } = applied({ date: { mode: 'replace', ru: 'вчера' } });
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([
      { field: 'date', problem: { kind: 'not-a-date', text: 'вчера' }, photos: ['full', 'empty'] },
    ]);
  });

  it('writes one term for the digital source type, whatever language it stands in', () => {
    const address = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
    const { after } = applied({ digitalSourceType: { mode: 'fill', en: address } });
    expect(after[1]?.digitalSourceType).toBe('digitalCapture');
  });

  it('with an unknown variable changes nothing in that text, and all the rest', () => {
    const { changes, problems } = applied({
      caption: { mode: 'replace', ru: '{evnt}', kk: '{event}' },
    });
    expect(changes.map(({ language }) => language)).toEqual(['kk', 'kk']);
    expect(problems).toMatchObject([
      {
        field: 'caption',
        language: 'ru',
        problem: { kind: 'unknown-variable', near: 'event' },
        photos: ['full', 'empty'],
      },
    ]);
  });

  it('says which photos lack a value', () => {
    const { problems, after } = applied({ caption: { mode: 'replace', ru: 'На снимке {people}' } });
    expect(problems).toMatchObject([{ problem: { kind: 'missing-value' }, photos: ['empty'] }]);
    expect(after.map((one) => one.caption?.ru)).toEqual([
      'На снимке Айсулу Улгиева',
      'На снимке [кто?]',
    ]);
  });

  it('puts no space before a sign that clings to the word', () => {
    const { after } = applied({ caption: { mode: 'append', ru: ', Улгикент' } });
    expect(after[0]?.caption?.ru).toBe('Было., Улгикент');
  });

  it('keeps hostile texts as they are', () => {
    const odd = photo('full', { caption: { ru: '\ud800{event}\u202e$&' } });
    const { after } = applied({ caption: { mode: 'append', ru: '$1' } }, [odd]);
    expect(after[0]?.caption?.ru).toBe('\ud800{event}\u202e$& $1');
  });
});
