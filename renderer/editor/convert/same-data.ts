/**
 * Whether two JSON values say the same. A field that is absent and one that is undefined are
 * equal: neither reaches the file.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  for (const [key, value] of left) if (!sameData(value, right.get(key))) return false;
  for (const [key, value] of right) if (value !== undefined && !left.has(key)) return false;
  return true;
}
