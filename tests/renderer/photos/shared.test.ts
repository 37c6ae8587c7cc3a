import { describe, expect, it } from 'vitest';
import { sameOr, shared } from '../../../renderer/photos/shared.ts';

describe('one field of several photos', () => {
  it('is what they all have', () => {
    const value = shared([{ caption: 'Мост' }, { caption: 'Мост' }], ({ caption }) => caption);
    expect(value).toEqual({ type: 'same', value: 'Мост' });
  });

  it('is mixed when one differs, also by having none', () => {
    const read = ({ caption }: { caption?: string }) => caption;
    expect(shared([{ caption: 'Мост' }, { caption: 'Река' }], read).type).toBe('mixed');
    expect(shared([{ caption: 'Мост' }, {}], read).type).toBe('mixed');
  });

  it('compares lists by what is in them and in which order', () => {
    const read = ({ people }: { people: string[] }) => people;
    expect(shared([{ people: ['а', 'ә'] }, { people: ['а', 'ә'] }], read).type).toBe('same');
    expect(shared([{ people: ['а', 'ә'] }, { people: ['ә', 'а'] }], read).type).toBe('mixed');
  });

  it('shows nothing in the field where values differ', () => {
    expect(sameOr({ type: 'mixed' }, '')).toBe('');
    expect(sameOr({ type: 'same', value: undefined }, '')).toBe('');
    expect(sameOr({ type: 'same', value: 'Мост' }, '')).toBe('Мост');
  });
});
