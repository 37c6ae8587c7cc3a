import { describe, expect, it } from 'vitest';
import { photosSchema } from '../../../core/release/photos.ts';
import { emptyAmong, foundFields } from '../../../renderer/photos/found/own-words.ts';

const FOUND = {
  keywords: { und: ['мост', 'село'] },
  caption: { ru: 'Мост', und: ' ' },
  people: { und: ['Айгүл'] },
  photographer: { und: 'А. Мысал' },
};

function photo(more: object) {
  const [one] = photosSchema.parse({
    photos: [
      {
        id: 'a',
        file: 'a',
        originalName: 'a',
        sha256: 'a',
        bytes: 1,
        format: 'jpeg',
        width: 1,
        height: 1,
        ...more,
      },
    ],
  }).photos;
  if (!one) throw new Error('no photo');
  return one;
}

describe('what was found in a file', () => {
  it('is shown in the order of the panel, without what says nothing', () => {
    expect(foundFields(FOUND)).toEqual([
      { field: 'caption', texts: [{ language: 'ru', text: 'Мост' }] },
      { field: 'people', texts: [{ language: 'und', text: 'Айгүл' }] },
      { field: 'photographer', texts: [{ language: 'und', text: 'А. Мысал' }] },
      { field: 'keywords', texts: [{ language: 'und', text: 'мост, село' }] },
    ]);
  });

  it('fills only what the photo says in no language', () => {
    const worded = photo({ caption: { kk: 'Көпір' }, depicted: [{ id: '1', person: 'p' }] });
    expect(emptyAmong(worded, FOUND)).toEqual(['photographer', 'keywords']);
    expect(emptyAmong(photo({}), FOUND)).toHaveLength(4);
  });
});
