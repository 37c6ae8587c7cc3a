import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../core/contract.ts';
import { ExportRefused } from '../export/target.ts';
import { ConflictError, NotReadError, NotWrittenError } from '../library/problems.ts';

/**
 * The contract to be implemented. What the library and the exports throw becomes the error that
 * the contract declares; everything else stays undeclared and reaches the page without its text.
 */
export const server = implement(contract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw declared(error);
  }
});

/** The same for errors inside of a stream, which the middleware no longer sees. */
export async function* declaring<T>(events: AsyncIterable<T>): AsyncGenerator<T, void, void> {
  try {
    yield* events;
  } catch (error) {
    throw declared(error);
  }
}

function declared(error: unknown): unknown {
  if (error instanceof ConflictError) {
    return new ORPCError('CONFLICT', { data: { revision: error.revision } });
  }
  if (error instanceof NotWrittenError) {
    return new ORPCError('NOT_WRITTEN', { data: { reason: error.reason, path: error.path } });
  }
  if (error instanceof NotReadError) {
    return new ORPCError('NOT_READ', { data: { reason: error.reason, path: error.path } });
  }
  if (error instanceof ExportRefused) {
    return new ORPCError('REFUSED', { data: { reason: error.reason, path: error.path } });
  }
  return error;
}
