import type { Patch, Rule } from '../finding.ts';

/** Exactly one photo opens the page and is shown where the page is shared. */
export const leadPhotoRule: Rule = {
  id: 'PH-LEAD',
  find({ published }) {
    const leads = published.filter((photo) => photo.isLead);
    const [first, second] = leads;
    if (published.length === 0 || (first && !second)) return [];
    return [
      {
        severity: 'error',
        message: first ? 'leadPhotoSeveral' : 'leadPhotoMissing',
        params: { count: leads.length },
        place: { step: 'photos', field: 'isLead', ...(second && { photo: second.id }) },
      },
    ];
  },
  /** The first of the marked ones stays the lead photo, or the first of all becomes it. */
  fix({ photos, published }) {
    const chosen = published.find((photo) => photo.isLead) ?? published[0];
    if (!chosen) return undefined;
    const patches = photos.photos.flatMap((photo, index): Patch[] => {
      const isLead = photo === chosen;
      if ((photo.isLead ?? false) === isLead) return [];
      return [{ op: 'replace', path: ['photos', index, 'isLead'], value: isLead }];
    });
    return { document: 'photos', patches };
  },
};
