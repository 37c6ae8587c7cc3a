import { z } from 'zod';
import { WORD_FAILURES } from './word-failure.ts';

/** What main and the document worker say to each other; each side parses what it gets. */

export const wordJobSchema = z.object({ path: z.string().min(1) });

export const wordAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('done'),
    html: z.string(),
    /** What was left behind: `pictures`, `tables` (their words stay), `notes`. */
    warnings: z.array(z.string()),
  }),
  z.object({ status: z.literal('failed'), reason: z.enum(WORD_FAILURES) }),
]);
export type WordAnswer = z.infer<typeof wordAnswerSchema>;
