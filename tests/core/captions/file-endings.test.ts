import { describe, expect, it } from 'vitest';
import { packEnding } from '../../../core/captions/file-endings.ts';
import { photo } from '../documents.ts';

describe('the ending of a photo in a pack', () => {
  it.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['tiff', 'tif'],
    ['avif', 'avif'],
    ['gif', 'gif'],
    ['heic', 'heic'],
    ['camera-raw', 'jpg'],
  ])('of %s is .%s', (format, expected) => {
    expect(packEnding(photo('a', { format }))).toBe(expected);
  });

  it.each([
    ['hidden', { hidden: [{ id: 'h', frame: frame(0.2), way: 'cover' }] }],
    ['cut', { crops: { page: frame(0.5) } }],
    ['straightened', { straighten: 2 }],
  ])('is that of a JPEG where something is %s', (_, work) => {
    expect(packEnding(photo('a', { format: 'heic', work }))).toBe('jpg');
  });

  it('stays when the work leaves the pixels alone', () => {
    const work = { focus: { x: 0.3, y: 0.4 }, crops: { card: frame(0.5) } };
    expect(packEnding(photo('a', { format: 'tiff', work }))).toBe('tif');
  });
});

function frame(side: number) {
  return { x: 0.1, y: 0.1, width: side, height: side };
}
