/**
 * Why the text of a Word document could not be had. The words for a person are in the catalogues.
 *
 * - `not-word`: another kind of file, whatever its name says.
 * - `old-word`: the format before 2007 (.doc); Word can save it anew.
 * - `encrypted`: protected by a password.
 * - `too-large`: more than can be opened safely, or in time.
 * - `broken`: it has the right kind but cannot be read.
 */
export const WORD_FAILURES = ['not-word', 'old-word', 'encrypted', 'too-large', 'broken'] as const;
export type WordFailure = (typeof WORD_FAILURES)[number];
