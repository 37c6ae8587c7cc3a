import type { Found, Rule } from '../finding.ts';

/** Every photo has a caption of its own: a photo report is made of them. */
export const caption: Rule = {
  id: 'PH-CAPTION',
  find({ release, published, written }) {
    return published.flatMap((photo) =>
      written.flatMap((language): Found[] => {
        const length = photo.caption?.[language]?.trim().length ?? 0;
        const params = { photo: photo.originalName, language, length };
        const place = { step: 'photos', language, field: 'caption', photo: photo.id } as const;
        if (length > 300) return [{ severity: 'warning', message: 'captionLong', params, place }];
        if (length > 0) return [];
        const severity = release.type === 'photoreport' ? 'blocker' : 'error';
        return [{ severity, message: 'captionMissing', params, place }];
      }),
    );
  },
};
