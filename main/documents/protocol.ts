import { z } from 'zod';
import { wordLeftSchema } from '../../core/contract-shapes.ts';
import { WORD_FAILURES } from './word-failure.ts';

/** What main and the document worker say to each other; each side parses what it gets. */

export const wordJobSchema = z.object({ path: z.string().min(1) });

/** A picture of the document; `<img src="0">` is the place of the first one. */
export const wordPictureSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
export type WordPicture = z.infer<typeof wordPictureSchema>;

export const wordAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('done'),
    html: z.string(),
    pictures: z.array(wordPictureSchema),
    left: z.array(wordLeftSchema),
    /** It holds changes that somebody tracked: insertions were taken, deletions dropped. */
    tracked: z.boolean(),
  }),
  z.object({ status: z.literal('failed'), reason: z.enum(WORD_FAILURES) }),
]);
export type WordAnswer = z.infer<typeof wordAnswerSchema>;
