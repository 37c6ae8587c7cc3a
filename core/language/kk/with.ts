import { declineKazakh } from './phrase.ts';

/**
 * «мен», «бен» or «пен» between two words: «ардагерлер мен жастар», «сөз бен іс», «мектеп пен
 * балабақша». The sound before decides, as in the case ending (`domain.md` §4.4, KK-MEN).
 */
export function kazakhAnd(before: string): string {
  const trimmed = before.trimEnd();
  const ending = declineKazakh(trimmed, { case: 'ins' })?.slice(-3);
  return ending === 'бен' || ending === 'пен' ? ending : 'мен';
}

/** «А», «А мен Ә», «А, Ә және Б»: a list with its last conjunction. */
export function kazakhList(items: readonly string[]): string {
  const [first = '', second = ''] = items;
  if (items.length < 2) return first;
  if (items.length === 2) return `${first} ${kazakhAnd(first)} ${second}`;
  return `${items.slice(0, -1).join(', ')} және ${items.at(-1) ?? ''}`;
}
