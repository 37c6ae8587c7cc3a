/** «А», «А и Б», «А, Б и В»: no comma before «и» (`domain.md` §5.4). */
export function russianList(items: readonly string[], conjunction: 'и' | 'или' = 'и'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
