import { fieldText } from '../../../core/captions/field-text.ts';
import {
  FIELD_LANGUAGES,
  type FieldLanguage,
  isListField,
  type PhotoFields,
} from '../../../core/captions/photo-fields.ts';
import type { CaptionField } from '../../../core/release/caption-book.ts';
import { CAPTION_FIELDS } from '../../../core/release/caption-book.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';

/** A field that was found in a file: its words per language, lists with commas between them. */
export interface FoundField {
  readonly field: CaptionField;
  readonly texts: readonly { readonly language: FieldLanguage; readonly text: string }[];
}

/** What was found, in the order of the panel, without what says nothing. */
export function foundFields(found: PhotoFields): readonly FoundField[] {
  return CAPTION_FIELDS.flatMap((field) => {
    const texts = FIELD_LANGUAGES.flatMap((language) => {
      const text = textOf(found, field, language).trim();
      return text ? [{ language, text }] : [];
    });
    return texts.length > 0 ? [{ field, texts }] : [];
  });
}

function textOf(found: PhotoFields, field: CaptionField, language: FieldLanguage): string {
  return isListField(field)
    ? (found[field]?.[language] ?? []).join(', ')
    : (found[field]?.[language] ?? '');
}

/** The found fields about which the photo itself says nothing in any language. */
export function emptyAmong(photo: Photo, found: PhotoFields): readonly CaptionField[] {
  return foundFields(found)
    .map(({ field }) => field)
    .filter((field) => isEmpty(photo, field));
}

function isEmpty(photo: Photo, field: CaptionField): boolean {
  if (field === 'people') return photo.depicted.length === 0;
  return [undefined, ...LANGUAGES].every((language) => !fieldText(photo, field, language).trim());
}
