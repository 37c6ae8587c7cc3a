import type { DraftBook } from '../release/draft-book.ts';
import type { Language } from '../release/language.ts';
import type { EventKind, ReleaseType } from '../release/types.ts';
import type { DraftContext } from './draft-context.ts';
import { hasSlots } from './fill-template.ts';
import { type Phrases, readTemplate, type Template } from './read-template.ts';
import type { Section } from './sections.ts';
import type { TemplateProblem } from './template-problem.ts';
import { ENGLISH_TEMPLATES } from './templates/en.ts';
import { KAZAKH_TEMPLATES } from './templates/kk.ts';
import { RUSSIAN_TEMPLATES } from './templates/ru.ts';

/** A sentence of a draft with what is filled in, and when it is used. */
export interface DraftTemplate {
  /** Unique among all languages: the office's changes name it. */
  readonly id: string;
  readonly section: Section;
  /** Absent: for all types. */
  readonly types?: readonly ReleaseType[];
  /** Absent: for all kinds of event. */
  readonly kinds?: readonly EventKind[];
  /** Slots without which it is passed over: `audience:ins`. Others leave a gap when missing. */
  readonly needs?: readonly string[];
  /** It says what nobody entered in the form: only an office that wants it turns it on. */
  readonly isOff?: true;
  readonly text: string;
}

/** The templates of the office's three languages, in the order in which they are tried. */
export const SHIPPED: Readonly<Record<Language, readonly DraftTemplate[]>> = {
  kk: KAZAKH_TEMPLATES,
  ru: RUSSIAN_TEMPLATES,
  en: ENGLISH_TEMPLATES,
};

/** A template as the office has it. */
export interface OfficeTemplate extends DraftTemplate {
  readonly isOn: boolean;
  /** The office has words of its own. */
  readonly isOwn: boolean;
  /** What is wrong with the office's words; the shipped ones are used meanwhile. */
  readonly problem?: TemplateProblem;
  /** The words that are used. */
  readonly template: Template | undefined;
}

type Book = Pick<DraftBook, 'templates' | 'phrases'>;

/** Templates that were read already: a book is never changed, another one takes its place. */
const known = new WeakMap<Book, Map<Language, readonly OfficeTemplate[]>>();
const NO_BOOK: Book = { templates: [], phrases: [] };

/** The templates of a language with what the office changed. */
export function officeTemplates(
  language: Language,
  book: Book = NO_BOOK,
): readonly OfficeTemplate[] {
  const languages = known.get(book) ?? new Map<Language, readonly OfficeTemplate[]>();
  known.set(book, languages);
  const templates = languages.get(language) ?? readTemplates(language, book);
  languages.set(language, templates);
  return templates;
}

function readTemplates(language: Language, book: Book): readonly OfficeTemplate[] {
  const phrases = phrasesOf(language, book);
  return SHIPPED[language].map((shipped): OfficeTemplate => {
    const own = book.templates.find(({ id }) => id === shipped.id);
    const text = own?.text ?? shipped.text;
    const where = { section: shipped.section, language, phrases };
    const read = readTemplate(text, where);
    const used = read.ok || own?.text === undefined ? read : readTemplate(shipped.text, where);
    return {
      ...shipped,
      text,
      isOn: own?.isOn ?? !shipped.isOff,
      isOwn: own?.text !== undefined,
      template: used.ok ? used.template : undefined,
      ...(!read.ok && { problem: read.problem }),
    };
  });
}

export function phrasesOf(language: Language, book: Pick<DraftBook, 'phrases'>): Phrases {
  return Object.fromEntries(
    book.phrases
      .filter((phrase) => phrase.language === language)
      .map(({ name, text }) => [name, text]),
  );
}

/** The set of a release's type: the templates that a draft of it may use. */
export function templatesOfType(
  templates: readonly OfficeTemplate[],
  type: ReleaseType,
): readonly OfficeTemplate[] {
  return templates.filter((template) => !template.types || template.types.includes(type));
}

/** Those of a section that fit the release, in their order. */
export function fitting(
  templates: readonly OfficeTemplate[],
  section: Section,
  context: DraftContext,
): readonly Template[] {
  const { kind } = context.release.event;
  return templates.flatMap((candidate) =>
    candidate.section === section &&
    candidate.isOn &&
    candidate.template !== undefined &&
    (!candidate.types || candidate.types.includes(context.release.type)) &&
    (!candidate.kinds || (kind !== undefined && candidate.kinds.includes(kind))) &&
    hasSlots(candidate.needs ?? [], context)
      ? [candidate.template]
      : [],
  );
}
