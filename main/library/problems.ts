import type { NotRead, NotWritten } from '../../core/contract-shapes.ts';

/** Something was not written, and nothing on disk changed. The caller still has what it holds. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError';
  readonly reason: NotWritten;
  readonly path: string;
  constructor(reason: NotWritten, path: string, cause?: unknown) {
    super(`Not written (${reason}): ${path}`, { cause });
    this.reason = reason;
    this.path = path;
  }
}

/** Something could not be read; it lies where it lay. */
export class NotReadError extends Error {
  override readonly name = 'NotReadError';
  readonly reason: NotRead;
  readonly path: string;
  constructor(reason: NotRead, path: string, cause?: unknown) {
    super(`Not read (${reason}): ${path}`, { cause });
    this.reason = reason;
    this.path = path;
  }
}

/** Somebody else saved in between; `revision` is what lies on disk. Nothing was written. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly revision: number;
  constructor(revision: number) {
    super(`Revision ${revision} lies on disk`);
    this.revision = revision;
  }
}

/** The system's code of a failed call, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Codes with which antivirus, sync tools and Word make a file unavailable for a moment. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES' || code === 'ETXTBSY';
}

const REASONS: Readonly<Record<string, NotWritten>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  ENAMETOOLONG: 'too-large',
  EFBIG: 'too-large',
  // What a network share answers with when it has gone away.
  ENODEV: 'library-gone',
  ENXIO: 'library-gone',
  ENOTCONN: 'library-gone',
  EHOSTDOWN: 'library-gone',
  EHOSTUNREACH: 'library-gone',
  ENETDOWN: 'library-gone',
  ENETUNREACH: 'library-gone',
  ESTALE: 'library-gone',
};

/** The reason for which a call of the file system failed to write, as the contract names it. */
export function notWritten(error: unknown, path: string): NotWrittenError {
  if (error instanceof NotWrittenError) return error;
  return new NotWrittenError(REASONS[codeOf(error) ?? ''] ?? 'other', path, error);
}

/** The reason for which a call of the file system failed to read. */
export function notRead(error: unknown, path: string): NotReadError {
  if (error instanceof NotReadError) return error;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new NotReadError('missing', path, error);
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new NotReadError('no-access', path, error);
    default:
      return new NotReadError('broken', path, error);
  }
}
