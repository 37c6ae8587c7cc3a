import type { Look } from '../release/photos.ts';

export interface FileShot {
  readonly id: string;
  readonly bytes: number;
  readonly sha256?: string | undefined;
  readonly look?: Look | undefined;
}

/**
 * Ids of shots that are one file come twice, in groups of two or more. Told by the hash; where
 * only the look is known, by the same look in a file of the same size to the byte, because shots
 * of a burst from a tripod look the same too.
 */
export function sameFile(shots: readonly FileShot[]): readonly (readonly string[])[] {
  const bySize = new Map<number, FileShot[][]>();
  for (const shot of shots) {
    const groups = bySize.get(shot.bytes) ?? [];
    bySize.set(shot.bytes, groups);
    const group = groups.find((group) => group.some((other) => isSame(shot, other)));
    if (group) group.push(shot);
    else groups.push([shot]);
  }
  return [...bySize.values()]
    .flat()
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ id }) => id));
}

function isSame(a: FileShot, b: FileShot): boolean {
  if (a.sha256 && b.sha256) return a.sha256 === b.sha256;
  return a.look !== undefined && a.look.dhash === b.look?.dhash;
}
