import { afterEach, expect, it } from 'vitest';
import { type Photo, photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { land } from '../../../renderer/photos/adding/landing.ts';
import { useDesk } from '../../../renderer/store/desk.ts';
import { EMPTY_JOURNAL } from '../../../renderer/store/journal.ts';

const LOOK = { dhash: '00ff00ff00ff00ff', sharpness: 12, recompressed: true };
const SAVED = { type: 'saved' } as const;

function open(incoming: readonly object[]): void {
  useDesk.setState({
    desk: {
      id: 'r1',
      folder: '/r1',
      release: releaseSchema.parse({ id: 'r1', createdAt: '', updatedAt: '' }),
      photos: photosSchema.parse({ incoming }),
      journal: EMPTY_JOURNAL,
      lease: { by: 'я', computer: 'здесь', since: '', mine: true },
      readOnly: false,
      saving: { release: SAVED, photos: SAVED },
      textEpoch: 0,
    },
  });
}

afterEach(() => useDesk.setState({ desk: undefined }));

it('a shot that is looked at and rated while it is copied brings both into the release', () => {
  const shot = { id: 'a', originalName: 'a.jpg', path: '/a.jpg', width: 6, height: 4, bytes: 8 };
  open([{ ...shot, rating: 4, look: LOOK }]);
  const copied: Photo = { ...photo('b'), rating: 1 };
  land({
    release: 'r1',
    label: { label: 'journal.photosPicked' },
    incoming: [],
    picked: [{ photo: copied, from: 'a' }],
  });
  const photos = useDesk.getState().desk?.photos;
  expect(photos?.incoming).toEqual([]);
  expect(photos?.photos).toMatchObject([{ id: 'b', rating: 4, look: LOOK }]);
});

it('a shot whose stars are taken away while it is copied has none in the release', () => {
  open([{ id: 'a', originalName: 'a.jpg', path: '/a.jpg', width: 6, height: 4, bytes: 8 }]);
  land({
    release: 'r1',
    label: { label: 'journal.photosPicked' },
    incoming: [],
    picked: [{ photo: { ...photo('b'), rating: 4 }, from: 'a' }],
  });
  const [landed] = useDesk.getState().desk?.photos.photos ?? [];
  expect(landed).toMatchObject({ id: 'b' });
  expect(landed).not.toHaveProperty('rating');
});

function photo(id: string): Photo {
  const [made] = photosSchema.parse({
    photos: [
      {
        id,
        file: 'b.jpg',
        originalName: 'a.jpg',
        sha256: 'b',
        bytes: 8,
        format: 'jpeg',
        width: 6,
        height: 4,
      },
    ],
  }).photos;
  if (!made) throw new Error('no photo');
  return made;
}
