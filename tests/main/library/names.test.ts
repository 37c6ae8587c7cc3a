import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeName,
  isPlainName,
  nameKey,
  roomFor,
  safeName,
  timeName,
} from '../../../main/library/names.ts';

describe('names of files', () => {
  it.each([
    ['DSC_0001.JPG', 'DSC_0001.JPG'],
    ['Ауыл — су құбыры.jpg', 'Ауыл — су құбыры.jpg'],
    ['a#b%c?d.jpg', 'a-b-c-d.jpg'],
    ['10:30 "встреча".jpg', '10-30 -встреча-.jpg'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['name. . ', 'name'],
    ['.hidden.png', 'hidden.png'],
    ['NUL', '_NUL'],
    ['con.jpg', '_con.jpg'],
    ['lpt1.tar.gz', '_lpt1.tar.gz'],
    ['Бе\u0301рег и\u0306.jpg', 'Бе\u0301рег й.jpg'],
    ['a\u202egpj.exe', 'a-gpj.exe'],
    ['🎉 праздник.jpg', '🎉 праздник.jpg'],
  ])('makes %j safe as %j', (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  it('takes any name, and a safe name stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const safe = safeName(given);
        expect(safe.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(180);
        expect(safe).not.toMatch(/[<>:"/\\|?*]|[. ]$/);
        expect(safeName(safe)).toBe(safe);
        expect(isPlainName(safe)).toBe(true);
      }),
    );
  });

  it('makes names that this system takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressdesk-names-'));
    try {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
          writeFileSync(join(folder, safeName(given)), '');
        }),
        { numRuns: 50 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps the ending of a name of 200 letters', () => {
    const name = safeName(`${'ң'.repeat(200)}.jpeg`);
    expect(name.endsWith('ң.jpeg')).toBe(true);
    expect(name.length).toBeLessThanOrEqual(80);
  });

  it('gives two cameras’ photos of one name two names, whatever the case', () => {
    expect(freeName('DSC_0001.JPG', ['dsc_0001.jpg'])).toBe('DSC_0001-2.JPG');
    expect(freeName('a.jpg', ['a.jpg', 'A-2.JPG'])).toBe('a-3.jpg');
    expect(freeName('й.jpg', ['и\u0306.jpg'])).toBe('й-2.jpg');
  });

  it('sees one file in names that differ in Unicode form or case', () => {
    expect(nameKey('Ё.JPG')).toBe(nameKey('е\u0308.jpg'));
    expect(nameKey('ә.jpg')).not.toBe(nameKey('а.jpg'));
  });

  it('refuses what leads out of a folder', () => {
    for (const name of ['', '.', '..', '../a', 'a/b', 'a\\b', 'C:a', 'nul', 'a.', 'a\u0000']) {
      expect(isPlainName(name), name).toBe(false);
    }
  });

  it('leaves room for the folder in the length of a path', () => {
    const folder = `/${'x'.repeat(150)}`;
    expect(folder.length + 1 + roomFor(folder)).toBeLessThanOrEqual(200);
  });

  it('writes a time without a colon, sortable', () => {
    expect(timeName(new Date('2026-09-18T05:30:00.123Z'))).toBe('2026-09-18T053000123Z');
  });
});
