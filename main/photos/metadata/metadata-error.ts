/**
 * Why nothing was written into a picture:
 *
 * - `no-picture`: by its structure there is no picture in it, or no end of one.
 * - `unsupported`: its container has no safe place for words; a sidecar can hold them.
 * - `too-large`: the words do not fit into the container.
 * - `mismatch`: what was read back is not what should have been written.
 */
export type MetadataFailure = 'no-picture' | 'unsupported' | 'too-large' | 'mismatch';

export class MetadataError extends Error {
  readonly reason: MetadataFailure;
  /** The fields that did not come back, for the log. */
  readonly detail: string | undefined;

  constructor(reason: MetadataFailure, detail?: string) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
