import type { CaptionContext } from '../../../core/captions/caption-context.ts';
import { expand } from '../../../core/captions/expand.ts';
import { photoFileName } from '../../../core/captions/file-names.ts';
import { VARIABLES } from '../../../core/captions/variables.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { wordsOfCode } from './codes-in-words.ts';
import { onScreen, type ScreenNames } from './screen-form.ts';

export interface Insertion {
  /** As it is stored and inserted: `{venue:loc}`, `=аким=`. */
  readonly stored: string;
  /** As the list calls it: «место:где». */
  readonly shown: string;
  /** What it is at this photo in this language. */
  readonly becomes: string;
}

/** Every variable with the cases that the language has, of the people those that are seen. */
export function variableItems(
  photo: Photo,
  context: CaptionContext,
  language: Language,
  names: ScreenNames,
): readonly Insertion[] {
  const people = Math.max(1, photo.depicted.length);
  return VARIABLES.flatMap((variable) => {
    const numbered = variable.name.startsWith('person.1')
      ? Array.from({ length: people }, (_, index) => variable.name.replace('.1', `.${index + 1}`))
      : [variable.name];
    const forms = variable.cases[language].filter((form) => form !== 'nom');
    return numbered.flatMap((name) =>
      [
        name,
        ...(variable.width && name === 'n' ? [`${name}:3`] : []),
        ...forms.map((form) => `${name}:${form}`),
      ].map((inside) => {
        const stored = `{${inside}}`;
        return {
          stored,
          shown: onScreen(stored, names).slice(1, -1),
          becomes: expand(stored, photo, context, language).text,
        };
      }),
    );
  });
}

/** The variables for the name of a file, as they stand in such a name. */
export function nameItems(
  photo: Photo,
  context: CaptionContext,
  names: ScreenNames,
): readonly Insertion[] {
  return VARIABLES.flatMap(({ name, width }) =>
    [name, ...(width ? [`${name}:3`] : [])].map((inside) => {
      const stored = `{${inside}}`;
      // Between letters of its own, so that a value that is not there is seen as none.
      const becomes = photoFileName(
        `x_${stored}`,
        photo,
        context,
        context.numbers.get(photo.id) ?? 1,
      );
      return {
        stored,
        shown: onScreen(stored, names).slice(1, -1),
        becomes: becomes.slice('x_'.length),
      };
    }),
  );
}

/** Every code that says something in the language, of a list's codes each replacement. */
export function codeItems(context: CaptionContext, language: Language): readonly Insertion[] {
  const { entries, delimiter } = context.codes;
  return [...entries.values()].flatMap((entry) => {
    const columns = entry.kind === 'list' ? entry.replacements.length : 1;
    return Array.from({ length: columns }, (_, column) =>
      column === 0 ? entry.code : `${entry.code}#${column + 1}`,
    ).flatMap((inside) => {
      const becomes = wordsOfCode(inside, language, context);
      const stored = `${delimiter}${inside}${delimiter}`;
      return becomes ? [{ stored, shown: stored, becomes }] : [];
    });
  });
}
