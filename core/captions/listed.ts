import type { Language } from '../release/language.ts';

export const AND: Readonly<Record<Language, string>> = { kk: 'және', ru: 'и', en: 'and' };

/** «А, Б и В». */
export function listed(names: readonly string[], language: Language): string {
  const [last = '', ...before] = [...names].reverse();
  if (before.length === 0) return last;
  return `${before.reverse().join(', ')} ${AND[language]} ${last}`;
}

/** Names with positions have commas of their own in English, so semicolons part them there. */
export function listedInFull(names: readonly string[], language: Language): string {
  if (language !== 'en' || names.length < 2) return listed(names, language);
  const before = names.slice(0, -1);
  return `${before.join('; ')}; and ${names.at(-1) ?? ''}`;
}
