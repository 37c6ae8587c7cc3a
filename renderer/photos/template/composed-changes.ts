import type { CaptionContext } from '../../../core/captions/caption-context.ts';
import { composeCaption } from '../../../core/captions/compose-captions.ts';
import type { FieldChange } from '../../../core/captions/field-changes.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';

/** The captions that composing would write; with `over` also where one stands already. */
export function composedChanges(
  photos: readonly Photo[],
  context: CaptionContext,
  languages: readonly Language[],
  over: boolean,
): readonly FieldChange[] {
  return photos.flatMap((photo) =>
    languages.flatMap((language): readonly FieldChange[] => {
      const before = photo.caption?.[language] ?? '';
      const isFree = before.trim() === '';
      if (!isFree && !over) return [];
      const after = composeCaption(photo, context, language);
      if (after === before) return [];
      const kind = isFree ? 'filled' : 'replaced';
      return [{ photo: photo.id, field: 'caption', language, before, after, kind }];
    }),
  );
}
