import { detectLanguage } from '../language/detect.ts';
import {
  CAPTION_FIELDS,
  type CaptionField,
  type CaptionTemplate,
} from '../release/caption-book.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import { type Photo, photoSchema } from '../release/photos.ts';
import { type Applied, applyTemplate } from './apply-template.ts';
import type { CaptionContext } from './caption-context.ts';
import type { FieldChange } from './field-changes.ts';
import { keywordsOf, withFieldText } from './field-text.ts';
import { type FieldText, isListField, LOCALISED_FIELDS, type PhotoFields } from './photo-fields.ts';
import { anyText } from './photo-words.ts';

/**
 * Captioning files themselves, without a library: what a file says is all that is known of the
 * photo, and what the template says goes over it.
 */
export interface FilePhoto {
  readonly id: string;
  readonly name: string;
  readonly takenAt?: string | undefined;
  readonly camera?: string | undefined;
  readonly found: PhotoFields;
  /** What the release knows of the same picture: who is in it, where, by whom. */
  readonly known?: Photo | undefined;
}

/**
 * The words of a file as those of a photo. A text whose language the file does not say stands for
 * every language that is asked for: a template that fills must not write over it.
 */
export function photoOfFile(
  { id, name, takenAt, camera, found, known }: FilePhoto,
  languages: readonly Language[],
): Photo {
  let photo = photoSchema.parse({
    id,
    file: name,
    originalName: name,
    sha256: '',
    bytes: 0,
    format: '',
    width: 0,
    height: 0,
    ...(takenAt && { takenAt }),
    ...(camera && { camera }),
    ...(known && {
      depicted: known.depicted,
      place: known.place,
      location: known.location,
      photographer: known.photographer,
    }),
  });
  for (const field of CAPTION_FIELDS) {
    if (field === 'people') {
      const names = found.people?.und ?? LANGUAGES.flatMap((one) => found.people?.[one] ?? []);
      if (photo.depicted.length === 0) {
        const depicted = names.map((text, index) => ({
          id: `${id}-${index}`,
          description: Object.fromEntries(LANGUAGES.map((language) => [language, text])),
        }));
        photo = { ...photo, depicted };
      }
    } else if (field === 'date' || field === 'digitalSourceType') {
      const text = anyText(found[field]);
      if (text) photo = withFieldText(photo, field, undefined, text);
    } else {
      for (const language of LANGUAGES) {
        const text = textIn(found, field, language, languages);
        if (text) photo = withFieldText(photo, field, language, text);
      }
    }
  }
  return photo;
}

function textIn(
  found: PhotoFields,
  field: Exclude<CaptionField, 'people'>,
  language: Language,
  languages: readonly Language[],
): string | undefined {
  const asked = languages.includes(language);
  if (field === 'keywords') {
    const words = found.keywords?.[language] ?? (asked ? found.keywords?.und : undefined);
    return words?.join(', ');
  }
  return found[field]?.[language] ?? (asked ? found[field]?.und : undefined);
}

/**
 * The template as files can hold it: a field that the standard keeps in one language has the text
 * of the first language named that has one.
 */
export function templateForFiles(
  template: CaptionTemplate,
  languages: readonly Language[],
): CaptionTemplate {
  const fields = CAPTION_FIELDS.flatMap((field) => {
    const ticked = template[field];
    if (!ticked) return [];
    if (LOCALISED_FIELDS.has(field)) return [[field, ticked] as const];
    const language = languages.find((one) => ticked[one]?.trim());
    const text = language && { [language]: ticked[language] };
    return [[field, { mode: ticked.mode, ...text }] as const];
  });
  return Object.fromEntries(fields);
}

export interface AppliedToFiles extends Applied {
  /** By the photo's id: the fields to write. What a problem leaves incomplete stays as it was. */
  readonly after: ReadonlyMap<string, PhotoFields>;
}

/** What files say after a template, in the order in which they are given. */
export function applyToFiles(
  photos: readonly FilePhoto[],
  template: CaptionTemplate,
  contextOf: (photos: readonly Photo[]) => CaptionContext,
  languages: readonly Language[],
): AppliedToFiles {
  const chosen = templateForFiles(template, languages);
  const all = photos.map((photo) => photoOfFile(photo, languages));
  const context = contextOf(all);
  // With a release the event says the day, whatever the camera's clock says.
  const withDay = context.release ? all.map(({ date: _, ...photo }): Photo => photo) : all;
  const { changes, problems } = applyTemplate(withDay, chosen, context, languages);
  const incomplete = new Set(
    problems.flatMap(({ field, language, photos: ids }) =>
      ids.map((id) => `${id} ${field} ${LOCALISED_FIELDS.has(field) ? language : ''}`),
    ),
  );
  const changesOf = new Map<string, FileChange[]>();
  for (const change of changes) {
    if (!isFileChange(change)) continue;
    const own = changesOf.get(change.photo);
    if (own) own.push(change);
    else changesOf.set(change.photo, [change]);
  }
  const after = new Map(
    photos.map(({ id, found }) => {
      const whole = (changesOf.get(id) ?? []).filter(({ field, language }) => {
        const part = LOCALISED_FIELDS.has(field) ? (language ?? '') : '';
        if (field === 'date' && chosen.date?.mode === 'fill' && anyText(found.date)) return false;
        return !incomplete.has(`${id} ${field} ${part}`);
      });
      return [id, fieldsAfter(found, whole, languages)] as const;
    }),
  );
  return { changes, problems, after };
}

/** A file has no field that says whether children are seen. */
type FileChange = FieldChange & { readonly field: CaptionField };
const isFileChange = (change: FieldChange): change is FileChange => change.field !== 'minors';

function fieldsAfter(
  found: PhotoFields,
  changes: readonly FileChange[],
  languages: readonly Language[],
): PhotoFields {
  const fields: PhotoFields = { ...found };
  const [first = 'ru'] = languages;
  for (const { field, language, after } of changes) {
    if (isListField(field)) {
      const list = field === 'people' ? after.split('; ') : keywordsOf(after);
      fields[field] = after === '' ? undefined : { [language ?? first]: list };
    } else if (!LOCALISED_FIELDS.has(field)) {
      fields[field] = after === '' ? undefined : { [language ?? 'und']: after };
    } else {
      fields[field] = withText(fields[field], language ?? first, after, first);
    }
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * A text whose language nobody knew gives way to the first language, which becomes the file's
 * default; beside another language it moves to the one its letters suggest, if that is free.
 */
function withText(
  texts: FieldText | undefined,
  language: Language,
  text: string,
  first: Language,
): FieldText | undefined {
  const { und, ...known } = { ...texts };
  const changed: FieldText = { ...known, [language]: text };
  if (und && text !== '' && language !== first) {
    const place = [detectLanguage(und) ?? first, first].find((one) => !changed[one]);
    if (place) changed[place] = und;
  }
  const kept = Object.entries(changed).filter(([, value]) => value);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
