import { declineKazakh } from '../../core/language/kk/phrase.ts';
import { declineName } from '../../core/language/ru/names.ts';
import { declineRussian } from '../../core/language/ru/phrases.ts';
import { inLanguage, type Localised } from '../../core/release/language.ts';

/** The forms that a card keeps, besides the name itself. */
export const CASES = {
  kk: ['gen', 'dat', 'acc', 'loc', 'abl', 'ins'],
  ru: ['gen', 'dat', 'acc', 'ins', 'prep'],
} as const;

export type Forms = Readonly<Record<string, string>>;

/** What is declined: a person's name, for which the gender decides, or words. */
export type Declined =
  | {
      readonly kind: 'person';
      readonly name: Localised;
      readonly gender: 'm' | 'f' | undefined;
    }
  | { readonly kind: 'words'; readonly name: Localised };

/** The forms that the program would write; none where it does not know. */
export function suggestForms(declined: Declined, language: 'kk' | 'ru'): Forms {
  const name = inLanguage(declined.name, language);
  if (!name) return {};
  const forms =
    language === 'kk'
      ? CASES.kk.map((form) => [
          form,
          declineKazakh(name, { case: form }, declined.kind === 'person' ? 'name' : 'position'),
        ])
      : CASES.ru.map((form) => [
          form,
          declined.kind === 'person'
            ? declineName(name, form, declined.gender)
            : declineRussian(name, { case: form }),
        ]);
  return Object.fromEntries(forms.filter(([, text]) => text !== undefined));
}
