import type { Language } from '../release/language.ts';
import { type ChoicePiece, type Piece, parseTemplate, type SlotPiece } from './parse-template.ts';
import type { Section } from './sections.ts';
import { type Agreement, SLOTS, slotNamed } from './slots.ts';
import { MOST_PIECES, type TemplateProblem } from './template-problem.ts';
import { CASES } from './word-form.ts';

/** The office's own phrases of one language by name: `{@said}` stands for what is here. */
export type Phrases = Readonly<Record<string, string>>;

/** A template that may be filled: its phrases are written out, all that it names exists. */
export interface Template {
  readonly pieces: readonly Piece[];
}
export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** What may stand before a slot: prepositions whose form the next sound decides, the article. */
const BEFORE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  kk: {},
  ru: { в: 'в', во: 'в', с: 'с', со: 'с', к: 'к', ко: 'к', о: 'о', об: 'о', обо: 'о' },
  en: { a: 'a', an: 'a' },
};

/** The preposition as the engine knows it; undefined for any other word. */
export function knownBefore(word: string, language: Language): string | undefined {
  return Object.hasOwn(BEFORE[language], word) ? BEFORE[language][word] : undefined;
}

/**
 * Reads a template and checks everything that can be known before there is a release: braces,
 * slots, cases, choices, phrases. The first problem is the answer: a person mends one at a time.
 */
export function readTemplate(
  text: string,
  {
    section,
    language,
    phrases = {},
  }: {
    readonly section: Section;
    readonly language: Language;
    readonly phrases?: Phrases;
  },
): ReadTemplate {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return parsed;
  const written = writeOut(parsed.pieces, { phrases, room: { left: MOST_PIECES } }, []);
  if (!written.ok) return written;
  const problem = problemIn(written.pieces, section, language);
  return problem ? { ok: false, problem } : { ok: true, template: { pieces: written.pieces } };
}

type WrittenOut =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

interface Writing {
  readonly phrases: Phrases;
  /** How much may still come: phrases that name each other can multiply without end. */
  readonly room: { left: number };
}

/** Puts phrases in the place of their names; `trail` are those that led here. */
function writeOut(
  pieces: readonly Piece[],
  writing: Writing,
  trail: readonly string[],
): WrittenOut {
  const result: Piece[] = [];
  for (const piece of pieces) {
    writing.room.left -= 1;
    if (writing.room.left < 0) {
      return { ok: false, problem: { type: 'too-long-with-phrases', limit: MOST_PIECES } };
    }
    const written = writeOutOne(piece, writing, trail);
    if (!written.ok) return written;
    for (const one of written.pieces) result.push(one);
  }
  return { ok: true, pieces: result };
}

function writeOutOne(piece: Piece, writing: Writing, trail: readonly string[]): WrittenOut {
  switch (piece.type) {
    case 'words':
    case 'slot':
      return { ok: true, pieces: [piece] };
    case 'choice': {
      const variants: (readonly Piece[])[] = [];
      for (const variant of piece.variants) {
        const written = writeOut(variant, writing, trail);
        if (!written.ok) return written;
        variants.push(written.pieces);
      }
      return { ok: true, pieces: [{ ...piece, variants }] };
    }
    case 'phrase': {
      const { name } = piece;
      const text = Object.hasOwn(writing.phrases, name) ? writing.phrases[name] : undefined;
      if (text === undefined) {
        return { ok: false, problem: { type: 'unknown-phrase', phrase: name } };
      }
      const seen = trail.indexOf(name);
      if (seen >= 0) {
        const circle = [...trail.slice(seen), name];
        return { ok: false, problem: { type: 'phrase-loop', phrases: circle } };
      }
      const parsed = parseTemplate(text);
      return parsed.ok ? writeOut(parsed.pieces, writing, [...trail, name]) : parsed;
    }
  }
}

function problemIn(
  pieces: readonly Piece[],
  section: Section,
  language: Language,
): TemplateProblem | undefined {
  for (const piece of pieces) {
    const problem =
      piece.type === 'slot'
        ? slotProblem(piece, section, language)
        : piece.type === 'choice'
          ? choiceProblem(piece, pieces, section, language)
          : undefined;
    if (problem) return problem;
  }
  return undefined;
}

function slotProblem(
  { name, form, before }: SlotPiece,
  section: Section,
  language: Language,
): TemplateProblem | undefined {
  const slot = slotNamed(name);
  if (!slot) return { type: 'unknown-slot', slot: name };
  if (slot.sections && !slot.sections.includes(section)) {
    return { type: 'slot-elsewhere', slot: name };
  }
  if (before !== undefined && knownBefore(before, language) === undefined) {
    return { type: 'unknown-preposition', word: before };
  }
  if (form === undefined) return undefined;
  if (form === '') return { type: 'missing-case', slot: name };
  const forms = slot.forms?.[language] ?? [];
  if (form === 'nom' || forms.includes(form)) return undefined;
  const isCase = [...CASES.kk, ...CASES.ru].includes(form);
  return isCase
    ? { type: 'no-form', slot: name, form, forms: ['nom', ...forms.filter((one) => one !== 'nom')] }
    : { type: 'unknown-case', slot: name, form };
}

function choiceProblem(
  choice: ChoicePiece,
  pieces: readonly Piece[],
  section: Section,
  language: Language,
): TemplateProblem | undefined {
  const name = agreesWith(choice, pieces);
  if (choice.slot !== undefined && !Object.hasOwn(SLOTS, choice.slot)) {
    return { type: 'unknown-slot', slot: choice.slot };
  }
  const slot = name === undefined ? undefined : slotNamed(name);
  if (name === undefined || !slot?.agreement) {
    return { type: 'no-agreement', choice: choice.text };
  }
  if (slot.sections && !slot.sections.includes(section)) {
    return { type: 'slot-elsewhere', slot: name };
  }
  const wanted = variantsFor(slot.agreement, language);
  if (!wanted.includes(choice.variants.length)) {
    return { type: 'wrong-number-of-variants', choice: choice.text, slot: name, wanted };
  }
  for (const variant of choice.variants) {
    const problem = problemIn(variant, section, language);
    if (problem) return problem;
  }
  return undefined;
}

/**
 * How many variants a choice has. By a person: he, she. By a noun in Russian: masculine, feminine,
 * neuter, plural; elsewhere singular, plural. By a number: one, other – in Russian also one, few,
 * many.
 */
function variantsFor(agreement: Agreement, language: Language): readonly number[] {
  switch (agreement) {
    case 'person':
      return [2];
    case 'noun':
      return language === 'ru' ? [4] : [2];
    case 'number':
      return language === 'ru' ? [2, 3] : [2];
  }
}

/** The slot that a choice names, or else the nearest one before it, or else behind it. */
export function agreesWith(choice: ChoicePiece, pieces: readonly Piece[]): string | undefined {
  if (choice.slot !== undefined) return choice.slot;
  const at = pieces.indexOf(choice);
  const agreeing = (piece: Piece) =>
    piece.type === 'slot' && slotNamed(piece.name)?.agreement !== undefined;
  const found = pieces.slice(0, at).findLast(agreeing) ?? pieces.slice(at + 1).find(agreeing);
  return found?.type === 'slot' ? found.name : undefined;
}
