import { readMoment } from '../language/moment.ts';
import {
  CAPTION_FIELDS,
  type CaptionField,
  type CaptionTemplate,
  type TemplateField,
  type TemplateMode,
} from '../release/caption-book.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import type { CaptionContext } from './caption-context.ts';
import { type Expanded, prepared } from './expand.ts';
import type { FieldChange } from './field-changes.ts';
import { fieldText, isPerLanguage, keywordsOf } from './field-text.ts';
import { peopleFrom, peopleText, withoutDoubles } from './people-field.ts';
import { type CaptionProblem, isTextProblem } from './problems.ts';

/** A problem of the template, and the photos it concerns. */
export interface TemplateProblem {
  readonly field: CaptionField;
  readonly language: Language;
  readonly problem: CaptionProblem;
  readonly photos: readonly string[];
}

export interface Applied {
  readonly changes: readonly FieldChange[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * What a template would change, photo by photo; nothing is changed yet. A text that is wrong for
 * every photo (an unknown variable) changes nothing and is a problem; a value that a photo lacks
 * leaves a gap in that photo's text and is a problem of that photo.
 */
export function applyTemplate(
  photos: readonly Photo[],
  template: CaptionTemplate,
  context: CaptionContext,
  languages: readonly Language[],
): Applied {
  const changes: FieldChange[] = [];
  const problems = new Map<string, { problem: TemplateProblem; photos: string[] }>();
  const fields = CAPTION_FIELDS.flatMap((field) => {
    const ticked = template[field];
    return ticked
      ? [{ field, mode: ticked.mode, texts: textsOf(field, ticked, context, languages) }]
      : [];
  });
  for (const photo of photos) {
    for (const { field, mode, texts } of fields) {
      const found = texts.map(({ language, expandFor }) => ({
        language,
        ...expandFor(photo, language),
      }));
      for (const { language, problems: some } of found) {
        for (const problem of some) {
          const key = `${field} ${language} ${JSON.stringify(problem)}`;
          const known = problems.get(key);
          if (known) known.photos.push(photo.id);
          else {
            const concerned = [photo.id];
            const one = { field, language, problem, photos: concerned };
            problems.set(key, { problem: one, photos: concerned });
          }
        }
      }
      const usable = found.filter(({ problems: some }) => !some.some(isTextProblem));
      for (const change of changesOf(photo, field, mode, usable, context, languages)) {
        changes.push(change);
      }
    }
  }
  return { changes, problems: [...problems.values()].map(({ problem }) => problem) };
}

interface PreparedText {
  readonly language: Language;
  readonly expandFor: (photo: Photo, language: Language) => Expanded;
}

function textsOf(
  field: CaptionField,
  ticked: TemplateField,
  context: CaptionContext,
  languages: readonly Language[],
): readonly PreparedText[] {
  if (ticked.mode === 'clear') return [];
  const written = languages.filter((language) => ticked[language]?.trim());
  // What is the same in every language may be written in one that does not go out.
  const anyway = LANGUAGES.filter((language) => ticked[language]?.trim());
  const chosen =
    isPerLanguage(field) || field === 'people' ? written : [...written, ...anyway].slice(0, 1);
  return chosen.map((language) => {
    const text = ticked[language] ?? '';
    // The names of people are looked up with their codes, not with what the codes stand for.
    const expandFor =
      field === 'people' ? namesOnly(text, context) : prepared(text, context, styleOf(field));
    return { language, expandFor: checked(field, expandFor) };
  });
}

const styleOf = (field: CaptionField) => (field === 'date' ? 'iso' : 'prose');

function namesOnly(text: string, context: CaptionContext): PreparedText['expandFor'] {
  return prepared(text, { ...context, codes: { ...context.codes, delimiter: '' } });
}

function checked(
  field: CaptionField,
  expandFor: PreparedText['expandFor'],
): PreparedText['expandFor'] {
  if (field !== 'date') return expandFor;
  return (photo, language) => {
    const expanded = expandFor(photo, language);
    const text = expanded.text.trim();
    if (expanded.problems.length > 0 || readMoment(text, 'UTC')) return expanded;
    return { text, problems: [{ kind: 'not-a-date', text, at: 0, length: text.length }] };
  };
}

interface FoundText {
  readonly language: Language;
  readonly text: string;
  readonly problems: readonly CaptionProblem[];
}

function changesOf(
  photo: Photo,
  field: CaptionField,
  mode: TemplateMode,
  found: readonly FoundText[],
  context: CaptionContext,
  languages: readonly Language[],
): readonly FieldChange[] {
  if (field === 'people') return peopleChange(photo, mode, found, context, languages);
  const targets =
    mode === 'clear'
      ? (isPerLanguage(field) ? languages : [undefined]).map((language) => ({ language, text: '' }))
      : found
          .filter(({ problems }) => !problems.some(({ kind }) => kind === 'not-a-date'))
          .map(({ language, text }) => ({
            language: isPerLanguage(field) ? language : undefined,
            text: valueFor(field, text),
          }));
  return targets.flatMap(({ language, text }) => {
    const before = fieldText(photo, field, language);
    const after = combined(field, mode, before, text);
    if (after === before) return [];
    const kind = kindOf(before, after, mode);
    return [{ photo: photo.id, field, ...(language && { language }), before, after, kind }];
  });
}

/** IPTC's terms are addresses; what is kept is the last part. */
function valueFor(field: CaptionField, text: string): string {
  const trimmed = text.trim();
  return field === 'digitalSourceType' ? (trimmed.split('/').at(-1) ?? '') : trimmed;
}

/** A field that is one value cannot be added to: there, adding replaces. */
function combined(field: CaptionField, mode: TemplateMode, before: string, text: string): string {
  const one = field === 'date' || field === 'digitalSourceType';
  switch (mode) {
    case 'clear':
      return '';
    case 'fill':
      return before.trim() === '' ? text : before;
    case 'replace':
      return text;
    case 'append':
    case 'prepend': {
      if (one || before.trim() === '' || text === '') return text === '' ? before : text;
      const [first, second] = mode === 'append' ? [before, text] : [text, before];
      if (field === 'keywords') return keywordsOf(`${first}, ${second}`).join(', ');
      return joined(first, second);
    }
  }
}

/** One space between two texts, none before a sign that clings to the word. */
function joined(first: string, second: string): string {
  const clings = /^[\s.,;:!?)»”]/.test(second) || /\s$/.test(first);
  return clings ? first + second : `${first} ${second}`;
}

function kindOf(before: string, after: string, mode: TemplateMode): FieldChange['kind'] {
  if (after === '') return 'cleared';
  if (before.trim() === '') return 'filled';
  return mode === 'append' || mode === 'prepend' ? 'extended' : 'replaced';
}

function peopleChange(
  photo: Photo,
  mode: TemplateMode,
  found: readonly FoundText[],
  context: CaptionContext,
  languages: readonly Language[],
): readonly FieldChange[] {
  const whole = found.filter(({ problems }) => problems.length === 0);
  const named = peopleFrom(whole, context);
  const people = peopleAfter(mode, photo.depicted, named);
  const language = languages[0] ?? 'ru';
  const before = peopleText(photo.depicted, context, language);
  const after = peopleText(people, context, language);
  if (mode !== 'clear' && named.length === 0) return [];
  if (people === photo.depicted || (before === after && people.length === photo.depicted.length)) {
    return [];
  }
  return [
    { photo: photo.id, field: 'people', before, after, kind: kindOf(before, after, mode), people },
  ];
}

function peopleAfter(
  mode: TemplateMode,
  before: Photo['depicted'],
  named: Photo['depicted'],
): Photo['depicted'] {
  switch (mode) {
    case 'clear':
      return [];
    case 'fill':
      return before.length === 0 ? named : before;
    case 'replace':
      return named;
    case 'append':
      return [...withoutDoubles([...before, ...named])];
    case 'prepend':
      return [...withoutDoubles([...named, ...before])];
  }
}
