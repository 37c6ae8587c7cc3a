import type { Language, Localised } from '../../core/release/language.ts';
import type { Release } from '../../core/release/release.ts';
import { changeRelease } from '../store/desk.ts';

/**
 * Changes one field of the form: one step of the journal, named by the field's own label.
 * Typing goes on in the same step until there is a pause.
 */
export function changeField(label: string, recipe: (release: Release) => void): void {
  changeRelease({ label: 'journal.field', values: { field: label }, merge: true }, (draft) => {
    recipe(draft);
    return undefined;
  });
}

/** Something was added to, taken from or moved in a list of the form. */
export function changeList(label: string, recipe: (release: Release) => void): void {
  changeRelease({ label: 'journal.list', values: { field: label } }, (draft) => {
    recipe(draft);
    return undefined;
  });
}

/** The localised value with one language set; a language emptied is gone, not an empty string. */
export function withLanguage(
  value: Localised | undefined,
  language: Language,
  text: string,
): Localised | undefined {
  const next = { ...value, [language]: text };
  if (text === '') delete next[language];
  return Object.keys(next).length ? next : undefined;
}

/** Moves an item of a list up or down by `by` places, as far as there is room. */
export function moved<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const to = Math.min(items.length - 1, Math.max(0, index + by));
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}
