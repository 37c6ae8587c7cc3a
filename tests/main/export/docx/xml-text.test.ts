import { describe, expect, test } from 'vitest';
import { xmlLine, xmlLines, xmlText } from '../../../../main/export/docx/xml-text.ts';

describe('text for XML', () => {
  test('drops what XML 1.0 cannot hold, half a pair included', () => {
    expect(xmlText('a\u0000b\u0008c\u001fd\ufffee\uffff\ud800f\udc00g')).toBe('abcdefg');
  });

  test('keeps whole pairs, Kazakh letters and signs that only look dangerous', () => {
    expect(xmlText('😀 Әғқңөұүһі <&>"\' \u202e\u00a0')).toBe('😀 Әғқңөұүһі <&>"\' \u202e\u00a0');
  });

  test('a tab is a space; line ends of every kind part lines', () => {
    expect(xmlLines('а\tб\nв\r\nг\u2028д')).toEqual(['а б', 'в', 'г', 'д']);
  });

  test('a property is one line', () => {
    expect(xmlLine('  две\n строки\u0007 ')).toBe('две строки');
  });
});
