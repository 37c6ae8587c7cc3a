import { describe, expect, test } from 'vitest';
import { mailLink, phoneLink, safeLink } from '../../../main/export/safe-link.ts';

describe('a link', () => {
  test.each([
    ['https://ulgitau.example/a?b=1&c=2', 'https://ulgitau.example/a?b=1&c=2'],
    ['  http://ulgitau.example ', 'http://ulgitau.example/'],
    ['https://ulgitau.example/су құбыры', /^https:\/\/ulgitau\.example\/[%A-F\d]+$/],
    ['https://ulgitau.example/?a={b}|"c"', 'https://ulgitau.example/?a=%7Bb%7D%7C%22c%22'],
    ['https://ulgitau.example/100%?[1]#a#b', 'https://ulgitau.example/100%25?%5B1%5D#a%23b'],
    ['http://[::1]:80/x', 'http://[::1]/x'],
    ['mailto:press@ulgitau.example', 'mailto:press@ulgitau.example'],
    ['tel:+70000000101', 'tel:+70000000101'],
  ])('to %j goes out', (address, expected) => {
    const link = safeLink(address);
    if (typeof expected === 'string') expect(link).toBe(expected);
    else expect(link).toMatch(expected);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'blob:https://ulgitau.example/1',
    '//ulgitau.example/x',
    '/news',
    '#top',
    'ulgitau',
    '',
  ])('to %j does not', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});

test('a mailbox is linked only when it is nothing but one', () => {
  expect(mailLink('press@ulgitau.example')).toBe('mailto:press@ulgitau.example');
  expect(mailLink('press@ulgitau.example?bcc=all@ulgitau.example')).toBeUndefined();
  expect(mailLink('спросить Дану')).toBeUndefined();
});

test('a telephone is linked as digits only', () => {
  expect(phoneLink('+7 (000) 000-01-01')).toBe('tel:+70000000101');
  expect(phoneLink('доб. 12')).toBeUndefined();
});
