export interface AdjacentGroup<Item, Key> {
  readonly key: Key;
  readonly members: readonly Item[];
}

/** Puts neighbours with the same key together and keeps the order. */
export function groupAdjacent<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly AdjacentGroup<Item, Key>[] {
  const groups: { readonly key: Key; readonly members: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last.key === key) last.members.push(item);
    else groups.push({ key, members: [item] });
  }
  return groups;
}
