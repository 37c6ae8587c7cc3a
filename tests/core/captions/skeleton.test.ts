import { describe, expect, it } from 'vitest';
import { captionSkeleton } from '../../../core/captions/skeleton.ts';
import { cards, office, photo, readReleaseParts } from '../documents.ts';

const release = readReleaseParts({ event: { startsAt: '2026-03-06', venue: 'palace' } });

describe('captionSkeleton', () => {
  it.each([
    [
      'ru',
      ['mysalov'],
      'Аким Улгитауской области Улгибай Мысалов [что делает?]. Улгикент, 6 марта 2026 года.',
    ],
    [
      'ru',
      ['mysalov', 'ulgieva'],
      'Слева направо: Улгибай Мысалов и Айсулу Улгиева [что делают?]. Улгикент, 6 марта 2026 года.',
    ],
    [
      'kk',
      ['mysalov', 'ulgieva'],
      'Солдан оңға қарай: Үлгібай Мысалов және Айсұлу Үлгіева [не істеп жатыр?]. Үлгікент қаласы, 2026 жылғы 6 наурыз.',
    ],
    [
      'en',
      ['mysalov'],
      'Ulgibay Mysalov, akim (governor) of Ulgitau Region, [does what?]. Ulgikent, 6 March 2026.',
    ],
    ['ru', [], '[кто?] [что делает?]. Улгикент, 6 марта 2026 года.'],
  ] as const)('in %s of %o is «%s»', (language, people, caption) => {
    const depicted = people.map((person) => ({ id: person, person }));
    expect(captionSkeleton(photo('a', { depicted }), release, office, cards, language)).toBe(
      caption,
    );
  });

  it('takes the photo’s own day and place', () => {
    const own = photo('a', { date: '2026-03-07', place: 'village' });
    expect(captionSkeleton(own, release, office, cards, 'ru')).toContain(
      'село Мысалколь, Мысалский район, 7 марта 2026 года.',
    );
  });
});
