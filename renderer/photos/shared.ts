/** What several photos have in one field: the same value, or different ones. */
export type Shared<Value> =
  | { readonly type: 'same'; readonly value: Value }
  | { readonly type: 'mixed' };

/** Values are compared as they would be stored, so that equal lists are equal. */
export function shared<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value,
): Shared<Value | undefined> {
  const [first, ...rest] = items;
  if (first === undefined) return { type: 'same', value: undefined };
  const value = read(first);
  const stored = JSON.stringify(value);
  return rest.every((item) => JSON.stringify(read(item)) === stored)
    ? { type: 'same', value }
    : { type: 'mixed' };
}

/** The value to show in a field: nothing where they differ. */
export function sameOr<Value>(value: Shared<Value | undefined>, otherwise: Value): Value {
  return value.type === 'same' ? (value.value ?? otherwise) : otherwise;
}
