import { z } from 'zod';
import { photoFieldsSchema } from '../../../core/captions/photo-fields.ts';

/** What `pressdesk photos --json` prints, and nothing else. */
export const listedSchema = z.strictObject({
  photos: z.array(
    z.strictObject({
      file: z.string(),
      status: z.enum(['read', 'failed']),
      reason: z.string().optional(),
      width: z.number().optional(),
      height: z.number().optional(),
      takenAt: z.string().optional(),
      fields: photoFieldsSchema.optional(),
    }),
  ),
});
