/** A number when it reads as one («10 000», «19,4»), the words as they are otherwise. */
export function toValue(typed: string): number | string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  const number = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : typed;
}
