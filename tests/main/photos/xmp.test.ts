import { describe, expect, it } from 'vitest';
import type { PhotoRights } from '../../../core/publication/edition.ts';
import { rightsXmp } from '../../../main/photos/xmp.ts';
import { NO_RIGHTS } from './start-service.ts';

const rights = (change: Partial<PhotoRights>): PhotoRights => ({ ...NO_RIGHTS, ...change });

describe('the metadata of a picture that goes out', () => {
  it('holds no property that nobody wrote', () => {
    const xmp = rightsXmp(rights({ creator: ' ', caption: [{ language: 'ru', text: '' }] }));
    expect(xmp).toMatch(/xmlns:Iptc4xmpCore="[^"]+">\n<\/rdf:Description>/);
  });

  it('gives the first language as the default, and every language by its name', () => {
    const caption = [
      { language: 'kk', text: 'Тау' },
      { language: 'ru', text: 'Гора' },
    ] as const;
    expect(rightsXmp(rights({ caption }))).toContain(
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Тау</rdf:li>' +
        '<rdf:li xml:lang="kk">Тау</rdf:li><rdf:li xml:lang="ru">Гора</rdf:li></rdf:Alt>',
    );
  });

  it('takes hostile text as text', () => {
    const credit = '</photoshop:Credit><script>"&\u0000\u0008\uD800]]>';
    expect(rightsXmp(rights({ credit }))).toContain(
      '<photoshop:Credit>&lt;/photoshop:Credit&gt;&lt;script&gt;&quot;&amp;]]&gt;</photoshop:Credit>',
    );
  });

  it('always fits into the one segment that a JPEG has for it', () => {
    const long = (['kk', 'ru', 'en'] as const).map((language) => ({
      language,
      text: '&'.repeat(100_000),
    }));
    const xmp = rightsXmp({
      headline: long,
      caption: long,
      alt: long,
      copyright: long,
      usageTerms: long,
      instructions: '&'.repeat(100_000),
      credit: '😀'.repeat(100_000),
    });
    expect(Buffer.byteLength(xmp)).toBeLessThan(65_502);
    expect(xmp.endsWith('<?xpacket end="r"?>')).toBe(true);
  });

  it('keeps a caption of a thousand Kazakh letters whole', () => {
    const text = 'ұ'.repeat(1000);
    expect(rightsXmp(rights({ caption: [{ language: 'kk', text }] }))).toContain(`>${text}<`);
  });
});
