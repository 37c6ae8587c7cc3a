import { describe, expect, it } from 'vitest';
import { renditionKey } from '../../../main/photos/rendition-key.ts';

describe('the name of a rendition', () => {
  it('says photo, purpose, width and format', () => {
    expect(renditionKey('k7f3qx', { purpose: 'page', format: 'webp', width: 960 })).toBe(
      'k7f3qx-page-960.webp',
    );
    expect(renditionKey('k7f3qx', { purpose: 'social', format: 'jpeg', width: 1200 })).toBe(
      'k7f3qx-social.jpg',
    );
  });

  it.each(['../../etc/passwd', 'C:\\a', 'ID', 'а', '', 'a/b', 'x'.repeat(300), 'a\0b'])(
    'is a plain name even for the id %j',
    (id) => {
      const key = renditionKey(id, { purpose: 'site', format: 'jpeg', width: 1600 });
      expect(key).toMatch(/^[0-9a-f]{16}-site\.jpg$/);
    },
  );

  it('differs for ids that differ only in case', () => {
    const of = (id: string) => renditionKey(id, { purpose: 'site', format: 'jpeg', width: 1 });
    expect(of('ab').toLowerCase()).not.toBe(of('AB').toLowerCase());
  });
});
