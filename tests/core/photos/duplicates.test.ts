import { describe, expect, it } from 'vitest';
import { sameFile } from '../../../core/photos/duplicates.ts';

const look = { dhash: '00ff00ff00ff00ff', sharpness: 1, recompressed: false };

describe('the same file twice', () => {
  it('is told by its hash', () => {
    const shots = [
      { id: 'a', bytes: 10, sha256: 'x' },
      { id: 'b', bytes: 10, sha256: 'y', look },
      { id: 'c', bytes: 10, sha256: 'x' },
      { id: 'd', bytes: 10, sha256: 'z', look },
    ];
    expect(sameFile(shots)).toEqual([['a', 'c']]);
  });

  it('is told by look and size where a hash is not known yet', () => {
    const picked = { id: 'picked', bytes: 10, sha256: 'x', look };
    const incoming = { id: 'incoming', bytes: 10, look };
    const burst = { id: 'burst', bytes: 11, look };
    expect(sameFile([picked, incoming, burst])).toEqual([['picked', 'incoming']]);
    expect(
      sameFile([
        { id: 'a', bytes: 10 },
        { id: 'b', bytes: 10 },
      ]),
    ).toEqual([]);
  });
});
