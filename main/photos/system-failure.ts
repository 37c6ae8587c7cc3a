import type { PhotoFailure } from '../../core/release/photo-failure.ts';

/** The system's error code (`ENOENT`, …) of a thrown value, or undefined when it carries none. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why an original could not be read, by the system's error code. */
export function readingFailure(error: unknown): PhotoFailure {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    // A card pulled out, a share or stick that has gone.
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return 'vanished';
    case 'EISDIR':
      return 'not-a-photo';
    default:
      return 'unreadable';
  }
}

/** Why a rendition could not be written, by the system's error code. */
export function writingFailure(error: unknown): PhotoFailure {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    default:
      return 'unwritable';
  }
}
