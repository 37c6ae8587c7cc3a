/**
 * The kinds of sentence that a draft is made of, in the order in which they follow each other. A
 * sentence about one of several (`speaker`, `fact`, `step`…) knows that one.
 */
export const SECTIONS = [
  'lead',
  'speakers',
  'speaker',
  'words',
  'quote',
  'facts',
  'fact',
  'themes',
  'theme',
  'attendance',
  'attendees',
  'guests',
  'decisions',
  'decision',
  'closing',
] as const;
export type Section = (typeof SECTIONS)[number];
