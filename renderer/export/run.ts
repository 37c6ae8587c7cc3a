import { isDefinedError, ORPCError } from '@orpc/client';
import { create } from 'zustand';
import type {
  ExportRefusal,
  ExportResult,
  FormatName,
  PackOptions,
} from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import { client } from '../client/client.ts';
import { flush } from '../store/desk.ts';

export type ExportState =
  | {
      readonly type: 'running';
      readonly done: number;
      readonly total: number;
      readonly current?: string | undefined;
      readonly stage: 'photo' | 'format';
    }
  | { readonly type: 'done'; readonly result: ExportResult }
  | {
      readonly type: 'failed';
      readonly reason: ExportRefusal | 'connection';
      readonly path: string;
    };

interface ExportStore {
  readonly release: string | undefined;
  readonly state: ExportState | undefined;
}

/** The export that runs or ran last: it goes on while one works on other steps. */
export const useExport = create<ExportStore>(() => ({ release: undefined, state: undefined }));

let running: AbortController | undefined;

interface Wanted {
  readonly release: string;
  readonly languages: Language[];
  readonly formats: FormatName[];
  readonly folder?: string;
  readonly pack: PackOptions;
}

/** Saves first, so that what goes out is what is on the screen. */
export async function startExport(wanted: Wanted): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const show = (state: ExportState | undefined) =>
    useExport.setState({ release: wanted.release, state });
  show({ type: 'running', done: 0, total: 0, stage: 'photo' });
  try {
    await flush();
    const events = await client.exports.run(wanted, { signal: controller.signal });
    for await (const event of events) {
      if (event.type === 'done') show({ type: 'done', result: event.result });
      else
        show({
          type: 'running',
          done: event.done,
          total: event.total,
          current: event.current,
          stage: event.type,
        });
    }
  } catch (error) {
    if (controller.signal.aborted) show(undefined);
    else show(failure(error));
  }
  if (running === controller) running = undefined;
}

/** Cancels; nothing half-done is left behind. */
export function stopExport(): void {
  running?.abort();
  useExport.setState({ state: undefined });
}

function failure(error: unknown): ExportState {
  const known = error as
    | ORPCError<'REFUSED', { readonly reason: ExportRefusal; readonly path: string }>
    | Error;
  if (isDefinedError(known))
    return { type: 'failed', reason: known.data.reason, path: known.data.path };
  // The program answered, only not with a reason that it knows: it is there, so do not say otherwise.
  const answered = error instanceof ORPCError;
  return { type: 'failed', reason: answered ? 'other' : 'connection', path: '' };
}
