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
 * Any thrown value as a `PhotoError`. What sharp and the HEIC decoder throw has no codes, only
 * texts of the libraries below them; what is not recognised is `damaged`, as the file's kind and
 * size have been checked before.
 */
export function asPhotoError(error: unknown): PhotoError {
  if (error instanceof PhotoError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (/pixel limit|too large|out of memory/i.test(detail))
    return new PhotoError('too-large', detail);
  if (
    /premature end|truncated|unexpected end|end of stream|not enough data|got \d+ bytes, expected/i.test(
      detail,
    )
  ) {
    return new PhotoError('truncated', detail);
  }
  return new PhotoError('damaged', detail);
}
