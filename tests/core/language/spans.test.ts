import { expect, test } from 'vitest';
import { dateSpan, timeSpan } from '../../../core/language/spans.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test('days of one month share it', () => {
  const [from, to] = [day(2026, 3, 6), day(2026, 3, 8)];
  expect(dateSpan(from, to, 'kk')).toBe('2026 жылғы 6–8 наурыз');
  expect(dateSpan(from, to, 'ru')).toBe('6–8 марта 2026 года');
  expect(dateSpan(from, to, 'en')).toBe('6–8 March 2026');
  expect(dateSpan(from, from, 'ru')).toBe('6 марта 2026 года');
});

test('across months the year is said once, across years twice', () => {
  const [from, to, next] = [day(2026, 2, 28), day(2026, 3, 3), day(2027, 1, 2)];
  expect(dateSpan(from, to, 'kk')).toBe('2026 жылғы 28 ақпан – 3 наурыз');
  expect(dateSpan(from, to, 'ru')).toBe('с 28 февраля по 3 марта 2026 года');
  expect(dateSpan(from, to, 'en')).toBe('28 February to 3 March 2026');
  expect(dateSpan(from, next, 'kk')).toBe('2026 жылғы 28 ақпан – 2027 жылғы 2 қаңтар');
  expect(dateSpan(from, next, 'ru')).toBe('с 28 февраля 2026 года по 2 января 2027 года');
  expect(dateSpan(from, next, 'en')).toBe('28 February 2026 to 2 January 2027');
});

test('times from and to', () => {
  const [from, to] = [
    { hour: 10, minute: 0 },
    { hour: 12, minute: 30 },
  ];
  expect(timeSpan(from, to, 'kk')).toBe('сағат 10:00-ден 12:30-ға дейін');
  expect(timeSpan(from, to, 'ru')).toBe('с 10:00 до 12:30');
  expect(timeSpan(from, to, 'en')).toBe('from 10:00 to 12:30');
  expect(timeSpan(from, undefined, 'kk')).toBe('сағат 10:00-де');
});
