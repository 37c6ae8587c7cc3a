import { describe, expect, test } from 'vitest';
import { fullPhone, readablePhone } from '../../../core/language/phone.ts';

describe('a phone as it is typed', () => {
  test.each([
    ['8 (701) 123-45-67', '+77011234567'],
    ['+7 701 123 45 67', '+77011234567'],
    ['87011234567', '+77011234567'],
    ['+44 20 7946 0958', '+442079460958'],
  ])('%s becomes %s', (typed, full) => {
    expect(fullPhone(typed)).toBe(full);
  });

  test.each(['12-34', '8 701 123', 'доб. 105', ''])('«%s» stays as it was typed', (typed) => {
    expect(fullPhone(typed)).toBe(typed);
  });

  test('what is completed reads in groups', () => {
    expect(readablePhone(fullPhone('8 701 123 45 67'))).toBe('+7 701 123 45 67');
  });
});
