import { type Term, termSchema } from '../release/terms.ts';
import { SHIPPED_GLOSSARY } from './shipped-glossary.ts';
import { SHIPPED_REGIONS } from './shipped-regions.ts';

/** What every office starts with. The ids never change: an office's card of one id stands for it. */
export const SHIPPED_TERMS: readonly Term[] = [...SHIPPED_REGIONS, ...SHIPPED_GLOSSARY].map(
  (term) => termSchema.parse(term),
);

/** The office's terms, and the shipped ones that it has neither changed nor taken out. */
export function termsOf(own: readonly Term[] = []): readonly Term[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...SHIPPED_TERMS.filter(({ id }) => !known.has(id))];
}

export function isShipped(id: string): boolean {
  return SHIPPED_TERMS.some((term) => term.id === id);
}
