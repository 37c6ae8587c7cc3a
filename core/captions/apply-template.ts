import { readMoment } from '../language/moment.ts';
import {
  type CaptionTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateFieldName,
  type TemplateMode,
} from '../release/caption-book.ts';
import { newId } from '../release/id.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Depicted, Photo } from '../release/photos.ts';
import { MINORS } from '../release/types.ts';
import type { CaptionContext } from './caption-context.ts';
import { type Expander, prepared } from './expand.ts';
import type { FieldChange } from './field-changes.ts';
import { fieldText, isPerLanguage, keywordsOf } from './field-text.ts';
import { peopleFrom, peopleText, withoutDoubles } from './people-field.ts';
import { type CaptionProblem, isTextProblem } from './problems.ts';

/** A problem of the template, and the photos it concerns. */
export interface TemplateProblem {
  readonly field: TemplateFieldName;
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
  const problems = createProblems();
  const peopleNamed = peopleFinder(context);
  const fields = TEMPLATE_FIELDS.flatMap((field) => {
    const ticked = template[field];
    if (!ticked) return [];
    return [{ field, mode: ticked.mode, texts: textsOf(field, ticked, context, languages) }];
  });
  for (const photo of photos) {
    for (const { field, mode, texts } of fields) {
      const usable: FoundText[] = [];
      for (const { language, expandFor } of texts) {
        const found = { language, ...expandFor(photo, language) };
        for (const problem of found.problems) problems.add(field, language, problem, photo.id);
        if (!found.problems.some(isTextProblem)) usable.push(found);
      }
      if (field === 'people') {
        changes.push(...peopleChange(photo, mode, usable, peopleNamed, context, languages));
      } else changes.push(...changesOf(photo, field, mode, usable, languages));
    }
  }
  return { changes, problems: problems.list() };
}

/** Gathers the photos that have the same problem in the same place. */
function createProblems() {
  type Gathered = TemplateProblem & { readonly photos: string[] };
  const known = new Map<string, Gathered>();
  // What photos share is one object, which is found faster than its words.
  const same = new Map<CaptionProblem, Gathered>();
  return {
    add(field: TemplateFieldName, language: Language, problem: CaptionProblem, photo: string) {
      const shared = same.get(problem);
      if (shared) {
        shared.photos.push(photo);
        return;
      }
      const of = 'of' in problem ? problem.of : 'text' in problem ? problem.text : '';
      const key = `${field} ${language} ${problem.kind} ${problem.at} ${of}`;
      const gathered = known.get(key) ?? { field, language, problem, photos: [] };
      gathered.photos.push(photo);
      known.set(key, gathered);
      same.set(problem, gathered);
    },
    list: (): readonly TemplateProblem[] => [...known.values()],
  };
}

interface PreparedText {
  readonly language: Language;
  readonly expandFor: Expander;
}

function textsOf(
  field: TemplateFieldName,
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

const styleOf = (field: TemplateFieldName) => (field === 'date' ? 'iso' : 'prose');

function namesOnly(text: string, context: CaptionContext): Expander {
  return prepared(text, { ...context, codes: { ...context.codes, delimiter: '' } });
}

function checked(field: TemplateFieldName, expandFor: Expander): Expander {
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
  field: TemplateFieldName,
  mode: TemplateMode,
  found: readonly FoundText[],
  languages: readonly Language[],
): readonly FieldChange[] {
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

/** IPTC's terms are addresses, of which the last part is kept; of children only answers are. */
function valueFor(field: TemplateFieldName, text: string): string {
  const trimmed = text.trim();
  if (field === 'minors') return MINORS.find((known) => known === trimmed) ?? '';
  return field === 'digitalSourceType' ? (trimmed.split('/').at(-1) ?? '') : trimmed;
}

/** A field that is one value cannot be added to: there, adding replaces. */
function combined(
  field: TemplateFieldName,
  mode: TemplateMode,
  before: string,
  text: string,
): string {
  const one = field === 'date' || field === 'digitalSourceType' || field === 'minors';
  switch (mode) {
    case 'clear':
      return '';
    case 'fill':
      return before.trim() === '' ? text : before;
    case 'replace':
      // What is no answer about children takes none away.
      return field === 'minors' && text === '' ? before : text;
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

/** The same texts name the same people in photo after photo; only the ids are each photo's own. */
function peopleFinder(context: CaptionContext) {
  const known = new Map<string, readonly Depicted[]>();
  return (found: readonly FoundText[]): Depicted[] => {
    const key = found.map(({ language, text }) => `${language} ${text}`).join('\n');
    const people = known.get(key) ?? peopleFrom(found, context);
    known.set(key, people);
    return people.map((one) => ({ ...one, id: newId() }));
  };
}

function peopleChange(
  photo: Photo,
  mode: TemplateMode,
  found: readonly FoundText[],
  peopleNamed: (found: readonly FoundText[]) => Depicted[],
  context: CaptionContext,
  languages: readonly Language[],
): readonly FieldChange[] {
  if (mode === 'fill' && photo.depicted.length > 0) return [];
  const named = peopleNamed(found.filter(({ problems }) => problems.length === 0));
  if (mode !== 'clear' && named.length === 0) return [];
  const people = peopleAfter(mode, photo.depicted, named);
  const language = languages[0] ?? 'ru';
  const before = peopleText(photo.depicted, context, language);
  const after = peopleText(people, context, language);
  if (before === after && people.length === photo.depicted.length) return [];
  const kind = kindOf(before, after, mode);
  return [{ photo: photo.id, field: 'people', before, after, kind, people }];
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
    case 'replace':
      return named;
    case 'append':
      return [...withoutDoubles([...before, ...named])];
    case 'prepend':
      return [...withoutDoubles([...named, ...before])];
  }
}
