import { readCaptionText } from '../../../core/captions/caption-text.ts';
import { ALL_CASES } from '../../../core/captions/people-words.ts';
import { VARIABLES } from '../../../core/captions/variables.ts';

/**
 * What variables and their cases are called on the screen. Files keep `{people}` and `{venue:loc}`
 * in every language; a person reads and types `{люди}` and `{место:где}`.
 */
export interface ScreenNames {
  readonly variables: TwoWays;
  readonly forms: TwoWays;
}

interface TwoWays {
  /** Stored name, in small letters, to the one on the screen. */
  readonly shown: ReadonlyMap<string, string>;
  /** The name on the screen, in small letters, to the stored one. */
  readonly stored: ReadonlyMap<string, string>;
}

/** People in a picture who have a name of their own in the list and in the texts. */
const MOST_PEOPLE = 20;

/** The key of a variable's name in the catalogue: `person.2.full` is `person_full`. */
function keyOf(name: string): string {
  return `template.var_${name.replace(/\.\d+/, '').replace('.', '_')}`;
}

/** @param word gives the words of a catalogue key; `number` is which person a variable is about */
export function screenNames(
  word: (key: string, values: { readonly number: number }) => string,
): ScreenNames {
  const variables = VARIABLES.flatMap(({ name }) =>
    name.startsWith('person.1')
      ? Array.from({ length: MOST_PEOPLE }, (_, index): readonly [string, string] => {
          const number = index + 1;
          const numbered = name.replace('.1', `.${number}`);
          return [numbered, word(keyOf(name), { number })];
        })
      : [[name, word(keyOf(name), { number: 0 })] as const],
  );
  const forms = ALL_CASES.map(
    (form) => [form, word(`template.form_${form}`, { number: 0 })] as const,
  );
  return { variables: twoWays(variables), forms: twoWays(forms) };
}

function twoWays(pairs: readonly (readonly [stored: string, shown: string])[]): TwoWays {
  return {
    shown: new Map(pairs),
    stored: new Map(pairs.map(([stored, shown]) => [shown.toLowerCase(), stored])),
  };
}

/** A stored text as it stands in a field on the screen. */
export function onScreen(text: string, { variables, forms }: ScreenNames): string {
  return renamed(
    text,
    (name) => variables.shown.get(name.toLowerCase()) ?? name,
    (form) => forms.shown.get(form.toLowerCase()) ?? form,
  );
}

/** A text of the screen as it is stored; names of files are understood there, too. */
export function asStored(text: string, { variables, forms }: ScreenNames): string {
  return renamed(
    text,
    (name) => variables.stored.get(name.toLowerCase()) ?? name,
    (form) => forms.stored.get(form.toLowerCase()) ?? form,
  );
}

function renamed(
  text: string,
  nameOf: (name: string) => string,
  formOf: (form: string) => string,
): string {
  let done = 0;
  let result = '';
  for (const part of readCaptionText(text, '')) {
    if (part.type !== 'variable') continue;
    const words = [nameOf(part.name), ...part.forms.map(formOf)];
    result += `${text.slice(done, part.at)}{${words.join(':')}}`;
    done = part.at + part.length;
  }
  return result + text.slice(done);
}
