import { describe, expect, it } from 'vitest';
import { datePart, timePart, toMoment } from '../../../renderer/form/times.ts';

const ALMATY = 'Asia/Almaty';

describe('date and time of the form', () => {
  it('are stored with the offset of the office, and shown on its clock', () => {
    const stored = toMoment('2026-09-18', '10:30', ALMATY);
    expect(stored).toBe('2026-09-18T10:30:00+05:00');
    expect(datePart(stored, ALMATY)).toBe('2026-09-18');
    expect(timePart(stored, ALMATY)).toBe('10:30');
  });

  it('are a bare date when the hour is not known', () => {
    expect(toMoment('2026-03-06', '', ALMATY)).toBe('2026-03-06');
    expect(timePart('2026-03-06', ALMATY)).toBe('');
  });

  it('are nothing without a date', () => {
    expect(toMoment('', '10:30', ALMATY)).toBeUndefined();
    expect(datePart(undefined, ALMATY)).toBe('');
  });

  it('name the offset that held on that day', () => {
    expect(toMoment('2023-06-01', '12:00', ALMATY)).toBe('2023-06-01T12:00:00+06:00');
  });

  it('come back as typed when the stored moment has another zone', () => {
    expect(timePart('2026-12-04T07:00:00Z', ALMATY)).toBe('12:00');
  });
});
