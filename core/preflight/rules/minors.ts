import type { Photo } from '../../release/photos.ts';
import type { Context, Found, Rule } from '../finding.ts';

/**
 * Children in the picture: without consent it goes out nowhere, and consent without a record is
 * none (Civil Code art. 145; law on mass media art. 14). Not to have looked is a warning, in a
 * photo report an error.
 */
export const minors: Rule = {
  id: 'PH-MINOR',
  find(context) {
    return context.photos.photos
      .filter((photo) => !photo.exclude)
      .flatMap((photo): Found[] => {
        const place = { step: 'photos', field: 'minors', photo: photo.id } as const;
        const verdict = judge(photo, context);
        return verdict ? [{ ...verdict, params: { photo: photo.originalName }, place }] : [];
      });
  },
  fix({ photos }, { message, place }) {
    // Asked of every finding: of five thousand photos none is looked for in vain.
    if (message !== 'minorsRefused') return undefined;
    const index = photos.photos.findIndex((photo) => photo.id === place.photo);
    if (index < 0) return undefined;
    return {
      document: 'photos',
      patches: [{ op: 'add', path: ['photos', index, 'exclude'], value: true }],
    };
  },
};

function judge(
  photo: Photo,
  { release }: Context,
): Pick<Found, 'severity' | 'message'> | undefined {
  switch (photo.minors) {
    case 'no':
      return undefined;
    case 'consent':
      return photo.consent?.trim() ? undefined : { severity: 'blocker', message: 'consentMissing' };
    case 'refused':
      return { severity: 'blocker', message: 'minorsRefused' };
    case 'unknown':
      return {
        severity: release.type === 'photoreport' ? 'error' : 'warning',
        message: 'minorsUnknown',
      };
  }
}
