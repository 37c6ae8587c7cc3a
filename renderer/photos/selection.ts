/**
 * What is selected, as in a file manager: `active` is where the keyboard stands, `anchor` is
 * where a range begins.
 */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly active: string | undefined;
  readonly anchor: string | undefined;
}

export const NOTHING: Selection = { ids: new Set(), active: undefined, anchor: undefined };

export interface Modifiers {
  /** Ctrl, or Cmd on a Mac: adds one or takes it away. */
  readonly toggle: boolean;
  /** Shift: everything from the anchor to here. */
  readonly range: boolean;
}

export function only(id: string): Selection {
  return { ids: new Set([id]), active: id, anchor: id };
}

export function everything(selection: Selection, order: readonly string[]): Selection {
  const first = order[0];
  return {
    ids: new Set(order),
    active: selection.active ?? first,
    anchor: selection.anchor ?? first,
  };
}

/** The keyboard stays where it is. */
export function cleared(selection: Selection): Selection {
  return { ...NOTHING, active: selection.active, anchor: selection.active };
}

export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, active: id, anchor: id };
}

export function clicked(
  selection: Selection,
  order: readonly string[],
  id: string,
  modifiers: Modifiers,
): Selection {
  if (modifiers.range) return rangeTo(selection, order, id, modifiers.toggle);
  return modifiers.toggle ? toggled(selection, id) : only(id);
}

function rangeTo(
  selection: Selection,
  order: readonly string[],
  id: string,
  adds: boolean,
): Selection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const from = Math.max(0, order.indexOf(anchor));
  const to = order.indexOf(id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set(adds ? [...selection.ids, ...range] : range), active: id, anchor };
}

/**
 * An arrow by `by` places: selects where it arrives, with Shift everything on the way, with Ctrl
 * only moves. From nowhere it goes to the first.
 */
export function stepped(
  selection: Selection,
  order: readonly string[],
  by: number,
  modifiers: Modifiers,
): Selection {
  const at = selection.active === undefined ? -1 : order.indexOf(selection.active);
  const to = at < 0 ? 0 : at + by;
  const id = order[Math.min(order.length - 1, Math.max(0, to))];
  if (id === undefined) return NOTHING;
  if (modifiers.range) return rangeTo(selection, order, id, false);
  return modifiers.toggle ? { ...selection, active: id, anchor: id } : only(id);
}

/**
 * The selection after the list has changed: what is gone is no longer selected, and the keyboard
 * goes to what has come into the place of what is gone.
 */
export function surviving(
  selection: Selection,
  before: readonly string[],
  after: readonly string[],
): Selection {
  const there = new Set(after);
  const ids = new Set([...selection.ids].filter((id) => there.has(id)));
  const active = nearest(selection.active, before, after, there);
  const anchor = selection.anchor && there.has(selection.anchor) ? selection.anchor : active;
  const lost = selection.ids.size > 0 && ids.size === 0 && active !== undefined;
  return lost ? only(active) : { ids, active, anchor };
}

function nearest(
  id: string | undefined,
  before: readonly string[],
  after: readonly string[],
  there: ReadonlySet<string>,
): string | undefined {
  if (id === undefined || there.has(id)) return id;
  const at = before.indexOf(id);
  const next = before.slice(at + 1).find((known) => there.has(known));
  return next ?? before.slice(0, Math.max(0, at)).findLast((known) => there.has(known)) ?? after[0];
}

/** The same selection after photos got other ids, which they do when they are picked. */
export function renamed(selection: Selection, names: ReadonlyMap<string, string>): Selection {
  const name = (id: string) => names.get(id) ?? id;
  return {
    ids: new Set([...selection.ids].map(name)),
    active: selection.active && name(selection.active),
    anchor: selection.anchor && name(selection.anchor),
  };
}
