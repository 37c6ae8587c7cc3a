import type { RussianForm } from './form.ts';
import { declineName, type NameGender } from './names.ts';
import { declineRussian } from './phrases.ts';
import { declineTown } from './towns.ts';

export type RussianKind = 'word' | 'name' | 'position' | 'town';

/**
 * The form of a Russian word, position, personal name or place by what it is. Undefined when it
 * cannot be told: no Cyrillic letters, or a name whose gender neither it nor the caller shows.
 */
export function declineAs(
  text: string,
  kind: RussianKind,
  form: RussianForm,
  gender?: NameGender,
): string | undefined {
  switch (kind) {
    case 'name':
      return form.plural ? undefined : declineName(text, form.case, gender);
    case 'town':
      return form.plural ? undefined : declineTown(text, form.case);
    case 'word':
    case 'position':
      return declineRussian(text, form);
  }
}
