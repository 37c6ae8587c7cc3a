import { describe, expect, it } from 'vitest';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { PhotoRights } from '../../../core/publication/edition.ts';
import { rightsXmp } from '../../../main/photos/xmp.ts';

const rights = (fields: PhotoFields): PhotoRights => ({ languages: ['kk', 'ru'], fields });

describe('the metadata of a picture that goes out', () => {
  it('holds no property that nobody wrote', () => {
    const xmp = rightsXmp(rights({ photographer: { kk: ' ' }, caption: { ru: '' } }));
    expect(xmp).toContain('<rdf:Description rdf:about="">\n</rdf:Description>');
  });

  it('gives the first language as the default, and every language by its name', () => {
    expect(rightsXmp(rights({ caption: { ru: 'Гора', kk: 'Тау' } }))).toContain(
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Тау</rdf:li>' +
        '<rdf:li xml:lang="kk">Тау</rdf:li><rdf:li xml:lang="ru">Гора</rdf:li></rdf:Alt>',
    );
  });

  it('takes hostile text as text', () => {
    const credit = '</photoshop:Credit><script>"&\u0000\u0008\uD800]]>';
    expect(rightsXmp(rights({ credit: { kk: credit } }))).toContain(
      '<photoshop:Credit>&lt;/photoshop:Credit&gt;&lt;script&gt;&quot;&amp;]]&gt;</photoshop:Credit>',
    );
  });

  it('always fits into the one segment that a JPEG has for it', () => {
    const long = { kk: '&'.repeat(100_000), ru: '"'.repeat(100_000), en: '<'.repeat(100_000) };
    const many = { kk: Array.from({ length: 5_000 }, (_, n) => `${n}${'&'.repeat(1_000)}`) };
    const xmp = rightsXmp(
      rights({
        headline: long,
        caption: long,
        altText: long,
        extendedDescription: long,
        title: long,
        copyright: long,
        usageTerms: long,
        instructions: long,
        people: many,
        keywords: many,
        credit: { kk: '😀'.repeat(100_000) },
      }),
    );
    expect(Buffer.byteLength(xmp)).toBeLessThan(65_502);
    expect(xmp.endsWith('<?xpacket end="w"?>')).toBe(true);
  });

  it('keeps a caption of a thousand Kazakh letters whole', () => {
    const text = 'ұ'.repeat(1000);
    expect(rightsXmp(rights({ caption: { kk: text } }))).toContain(`>${text}<`);
  });
});
