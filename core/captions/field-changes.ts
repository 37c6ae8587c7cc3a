import type { TemplateFieldName } from '../release/caption-book.ts';
import type { Language } from '../release/language.ts';
import type { Depicted, Photo } from '../release/photos.ts';
import { withFieldText } from './field-text.ts';

/** What happens to one field of one photo: a row of the table that is shown before writing. */
export interface FieldChange {
  /** The photo's id. */
  readonly photo: string;
  readonly field: TemplateFieldName;
  /** Absent for the fields that are the same in every language. */
  readonly language?: Language;
  readonly before: string;
  readonly after: string;
  readonly kind: 'filled' | 'replaced' | 'extended' | 'cleared';
  /** For `people`: who is in the picture then, from the left. */
  readonly people?: readonly Depicted[];
}

export interface ChangeCounts {
  readonly filled: number;
  readonly replaced: number;
  readonly extended: number;
  readonly cleared: number;
  /** How many photos change at all. */
  readonly photos: number;
}

export function countChanges(changes: readonly FieldChange[]): ChangeCounts {
  const counts = { filled: 0, replaced: 0, extended: 0, cleared: 0 };
  const photos = new Set<string>();
  for (const { kind, photo } of changes) {
    counts[kind] += 1;
    photos.add(photo);
  }
  return { ...counts, photos: photos.size };
}

/** The photo with those of the changes that are its own. */
export function withChanges(photo: Photo, changes: readonly FieldChange[]): Photo {
  let changed = photo;
  for (const change of changes) {
    if (change.photo !== photo.id) continue;
    changed = change.people
      ? { ...changed, depicted: [...change.people] }
      : withFieldText(changed, change.field, change.language, change.after);
  }
  return changed;
}
