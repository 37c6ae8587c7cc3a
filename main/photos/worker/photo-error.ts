import type { PhotoFailure } from '../../../core/release/photo-failure.ts';

/** A job's end with a reason. `detail` is a library's text, for the log alone. */
export class PhotoError extends Error {
  readonly reason: PhotoFailure;
  readonly detail: string | undefined;

  constructor(reason: PhotoFailure, detail?: string) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * Any thrown value as a `PhotoError`. What the decoders throw has no codes, only texts, and two
 * photos in flight share the place where libvips collects them. The file's kind, size and length
 * have been checked before: what still fails is `damaged`, or was too much for the memory.
 */
export function asPhotoError(error: unknown): PhotoError {
  if (error instanceof PhotoError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new PhotoError(/out of memory/i.test(detail) ? 'too-large' : 'damaged', detail);
}
