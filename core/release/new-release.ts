import type { Language } from './language.ts';
import { type Release, releaseSchema } from './release.ts';
import type { ReleaseType } from './types.ts';

/**
 * An empty release. `now` is an ISO 8601 moment with offset; it is given, because a value that
 * depends on the clock cannot be tested.
 */
export function newRelease(start: {
  readonly id: string;
  readonly now: string;
  readonly type?: ReleaseType;
  readonly languages?: readonly Language[];
}): Release {
  return releaseSchema.parse({
    id: start.id,
    createdAt: start.now,
    updatedAt: start.now,
    ...(start.type && { type: start.type }),
    ...(start.languages && { languages: [...start.languages] }),
  });
}
