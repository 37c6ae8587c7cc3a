import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lease } from '../../core/contract-shapes.ts';
import { formatJson, parseJson, readBytes } from './json-file.ts';
import type { Writer } from './writer.ts';

/** How often a holder says that it is still there. Rarely, because sync tools carry each time. */
export const HEARTBEAT_MS = 2 * 60_000;
/** After this long without a word the holder has gone: a crash, a computer switched off. */
export const STALE_MS = 6 * 60_000;

const storedLeaseSchema = z.object({
  by: z.string(),
  computer: z.string(),
  since: z.string(),
  /** When the holder last said that it is there. */
  seen: z.string(),
  /** Which run of the program holds it: one person may have two windows. */
  holder: z.string(),
});
type StoredLease = z.infer<typeof storedLeaseSchema>;

/**
 * Who edits a release. It is a notice, not a lock: a second person is told and may still write,
 * because saves are compared by hash and keep both texts.
 */
export interface LeaseKeeper {
  /** Takes the lease if nobody else holds it, and says who does. */
  take(folder: string): Promise<Lease>;
  give(folder: string): Promise<void>;
}

export function createLeaseKeeper(context: {
  readonly writer: Writer;
  readonly clock: () => Date;
  readonly by: string;
  readonly computer: string;
}): LeaseKeeper {
  const { writer, clock, by, computer } = context;
  const holder = randomBytes(8).toString('hex');

  return {
    take(folder) {
      const path = join(folder, 'lease.json');
      return writer.update<Lease>(path, async (bytes) => {
        const now = clock();
        const held = bytes && parseLease(bytes, path);
        const isMine = held?.holder === holder;
        if (held && !isMine && isAlive(held, now)) {
          return { result: { ...publicly(held), mine: false } };
        }
        const mine: StoredLease = {
          by,
          computer,
          since: isMine ? held.since : now.toISOString(),
          seen: now.toISOString(),
          holder,
        };
        return { content: formatJson(mine), result: { ...publicly(mine), mine: true } };
      });
    },
    async give(folder) {
      const path = join(folder, 'lease.json');
      const bytes = await readBytes(path).catch(() => undefined);
      if (bytes && parseLease(bytes, path)?.holder === holder) await writer.remove(path);
    },
  };
}

function publicly({ by, computer, since }: StoredLease): Omit<Lease, 'mine'> {
  return { by, computer, since };
}

/** An unreadable lease is nobody's: it must never keep anybody from working. */
function parseLease(bytes: Uint8Array, path: string): StoredLease | undefined {
  try {
    const parsed = storedLeaseSchema.safeParse(parseJson(bytes, path));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Two computers' clocks may differ either way. */
function isAlive(lease: StoredLease, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(lease.seen)) < STALE_MS;
}
