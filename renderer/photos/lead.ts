import type { Photo } from '../../core/release/photos.ts';

/**
 * Sees to it, in a draft, that exactly one photo leads as soon as there is one: the first, until
 * somebody chooses another.
 */
export function keepOneLead(
  photos: Photo[],
  leader: Photo | undefined = photos.find(({ isLead }) => isLead) ?? photos[0],
): void {
  for (const photo of photos) {
    if (photo.id === leader?.id) photo.isLead = true;
    else if (photo.isLead) delete photo.isLead;
  }
}
