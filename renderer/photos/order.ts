interface Identified {
  readonly id: string;
}

/**
 * The items with `ids` moved as one group, in their own order, in front of what now stands at
 * `index` (the list's length is the end).
 */
export function movedTo<Item extends Identified>(
  items: readonly Item[],
  ids: ReadonlySet<string>,
  index: number,
): readonly Item[] {
  const stays = (item: Item) => !ids.has(item.id);
  return [
    ...items.slice(0, index).filter(stays),
    ...items.filter((item) => ids.has(item.id)),
    ...items.slice(index).filter(stays),
  ];
}

/** The group moved by so many places; a scattered group is gathered where its first one goes. */
export function movedBy<Item extends Identified>(
  items: readonly Item[],
  ids: ReadonlySet<string>,
  by: number,
): readonly Item[] {
  const first = items.findIndex((item) => ids.has(item.id));
  if (first < 0) return items;
  const rest = items.filter((item) => !ids.has(item.id));
  const to = Math.min(rest.length, Math.max(0, first + by));
  return [...rest.slice(0, to), ...items.filter((item) => ids.has(item.id)), ...rest.slice(to)];
}

export function sameOrder(a: readonly Identified[], b: readonly Identified[]): boolean {
  return a.length === b.length && a.every((item, index) => item.id === b[index]?.id);
}
