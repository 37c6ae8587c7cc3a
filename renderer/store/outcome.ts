import { type ClientPromiseResult, isDefinedError, type ORPCError, safe } from '@orpc/client';
import type { NotWritten } from '../../core/contract-shapes.ts';
import type { SaveOutcome } from './saver.ts';

type Written = { readonly revision: number; readonly updatedAt?: string };
type WriteError =
  | ORPCError<'NOT_WRITTEN', { readonly reason: NotWritten; readonly path: string }>
  | ORPCError<'CONFLICT', { readonly revision: number }>
  | Error;

/** Turns a call that writes into what the saver understands; a lost connection is an outcome too. */
export async function outcomeOf(
  call: ClientPromiseResult<Written, WriteError>,
): Promise<SaveOutcome> {
  const { error, data } = await safe(call);
  if (!error)
    return {
      type: 'saved',
      revision: data.revision,
      at: data.updatedAt ?? new Date().toISOString(),
    };
  if (!isDefinedError(error)) return { type: 'failed', reason: 'connection', path: '' };
  return error.code === 'CONFLICT'
    ? { type: 'conflict', revision: error.data.revision }
    : { type: 'failed', reason: error.data.reason, path: error.data.path };
}
