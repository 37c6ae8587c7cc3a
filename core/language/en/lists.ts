/**
 * "A", "A and B", "A, B and C"; with `serial`, a comma before the conjunction too. The office's
 * style chooses (`domain.md` §4.5, EN-SERIAL); its templates have none.
 */
export function englishList(
  items: readonly string[],
  {
    serial = false,
    conjunction = 'and',
  }: { readonly serial?: boolean; readonly conjunction?: 'and' | 'or' } = {},
): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const comma = serial && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${conjunction} ${last}`;
}
