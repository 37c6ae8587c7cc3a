import { isDefinedError, type ORPCError } from '@orpc/client';
import { NOT_READ, type NotRead } from '../../core/contract-shapes.ts';

/** Why a release could not be opened, from the error of the call. */
export function readFailure(error: unknown): NotRead {
  const known = error as ORPCError<'NOT_READ', { readonly reason: NotRead }> | Error;
  if (!isDefinedError(known)) return 'missing';
  return NOT_READ.find((reason) => reason === known.data.reason) ?? 'broken';
}
