import { z } from 'zod';
import { frameSchema } from '../../../core/release/photos.ts';

/** What the face worker is asked: a JPEG that the photo worker made, never one from outside. */
export const facesRequestSchema = z.object({
  id: z.number().int(),
  jpeg: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

export const facesResponseSchema = z.discriminatedUnion('kind', [
  /** The library, its weights or WebAssembly could not be loaded: nothing will ever be found. */
  z.object({ kind: z.literal('unable'), detail: z.string() }),
  z.object({ kind: z.literal('faces'), id: z.number().int(), faces: z.array(frameSchema) }),
]);
export type FacesResponse = z.infer<typeof facesResponseSchema>;
