import { create } from 'zustand';
import {
  type CaptionTemplate,
  type SavedTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
  type TemplateFieldName,
  type TemplateMode,
} from '../../../core/release/caption-book.ts';
import type { Language } from '../../../core/release/language.ts';

/**
 * The template that is being put together. Fields that are not ticked keep their words, so that a
 * tick taken away by mistake loses nothing.
 */
export interface Draft {
  readonly fields: Readonly<Partial<Record<TemplateFieldName, TemplateField>>>;
  readonly ticked: ReadonlySet<TemplateFieldName>;
  /** The saved template it began from. */
  readonly from: string | undefined;
  /** Something was typed since it was applied last: then undo belongs to the text. */
  readonly touched: boolean;
}

const EMPTY: Draft = { fields: {}, ticked: new Set(), from: undefined, touched: false };

/** Lives as long as the window: it may be applied to one selection after another. */
export const useDraft = create<Draft>(() => EMPTY);

/** Only what is ticked counts. */
export function templateOf({ fields, ticked }: Draft): CaptionTemplate {
  const template: CaptionTemplate = {};
  for (const field of TEMPLATE_FIELDS) {
    const words = fields[field];
    if (ticked.has(field)) template[field] = words ?? { mode: 'fill' };
  }
  return template;
}

/** Typing ticks the field; emptying its last language unticks it. */
export function typeInField(field: TemplateFieldName, language: Language, text: string): void {
  useDraft.setState(({ fields, ticked }) => {
    const next: TemplateField = { ...(fields[field] ?? { mode: 'fill' }), [language]: text };
    if (text === '') delete next[language];
    const hasWords = [next.kk, next.ru, next.en].some((words) => words !== undefined);
    return {
      fields: { ...fields, [field]: next },
      ticked: hasWords ? new Set([...ticked, field]) : without(ticked, field),
      touched: true,
    };
  });
}

export function tick(field: TemplateFieldName, wanted: boolean): void {
  useDraft.setState(({ ticked }) => ({
    ticked: wanted ? new Set([...ticked, field]) : without(ticked, field),
  }));
}

export function setMode(field: TemplateFieldName, mode: TemplateMode): void {
  useDraft.setState(({ fields, ticked }) => ({
    fields: { ...fields, [field]: { ...fields[field], mode } },
    ticked: new Set([...ticked, field]),
  }));
}

export function takeTemplate(saved: SavedTemplate): void {
  useDraft.setState({
    fields: { ...saved.fields },
    ticked: new Set(TEMPLATE_FIELDS.filter((field) => saved.fields[field])),
    from: saved.id,
    touched: false,
  });
}

export function emptyDraft(): void {
  useDraft.setState(EMPTY);
}

/** The template went into the photos: undo now takes back that, and no letter of the template. */
export function draftApplied(): void {
  useDraft.setState({ touched: false });
}

function without(ticked: ReadonlySet<TemplateFieldName>, field: TemplateFieldName) {
  return new Set([...ticked].filter((one) => one !== field));
}
