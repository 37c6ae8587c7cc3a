import type { Photo, Photos } from '../release/photos.ts';

/**
 * The photos that go out, in their order. A photo set aside, or one whose minors have no consent,
 * leaves the building in no format.
 */
export function publishedPhotos(photos: Photos): readonly Photo[] {
  const seen = new Set<string>();
  return photos.photos.filter((photo) => {
    if (photo.exclude || photo.minors === 'refused' || seen.has(photo.id)) return false;
    seen.add(photo.id);
    return true;
  });
}

/** The one marked as lead; the first when none is. */
export function leadPhoto(published: readonly Photo[]): Photo | undefined {
  return published.find((photo) => photo.isLead) ?? published[0];
}
