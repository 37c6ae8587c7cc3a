import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../core/release/types.ts';
import { GROUPS, inGroup, inPeriod } from '../../../renderer/library/groups.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const created = { createdAt: '2026-11-20T09:00:00+05:00' };

describe('the heaps of the library', () => {
  it('hold every status in exactly one heap beside «all»', () => {
    for (const status of STATUSES) {
      const heaps = GROUPS.filter((group) => group !== 'all' && inGroup({ status }, group));
      expect(heaps, status).toHaveLength(1);
    }
  });

  it('keep the archive out of «all»', () => {
    expect(inGroup({ status: 'archived' }, 'all')).toBe(false);
    expect(inGroup({ status: 'published' }, 'all')).toBe(true);
  });
});

describe('the time of a release', () => {
  it('is the day of its event, and the day it was begun without one', () => {
    expect(inPeriod({ ...created, startsAt: '2025-03-06' }, '2025', NOW)).toBe(true);
    expect(inPeriod({ ...created, startsAt: '2025-03-06' }, '2026', NOW)).toBe(false);
    expect(inPeriod(created, '2026', NOW)).toBe(true);
  });

  it('is within the last 30 days, or still ahead', () => {
    expect(inPeriod({ ...created, startsAt: '2026-10-30' }, 'month', NOW)).toBe(true);
    expect(inPeriod({ ...created, startsAt: '2026-10-01' }, 'month', NOW)).toBe(false);
    expect(inPeriod({ ...created, startsAt: '2026-12-04T11:00:00+05:00' }, 'month', NOW)).toBe(
      true,
    );
  });
});
