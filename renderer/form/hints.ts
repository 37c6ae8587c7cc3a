import type { Language } from '../../core/release/language.ts';
import { useFindings, useFindingWords } from '../check/findings.ts';

/** What the check says about one field, in a sentence, or undefined when it is content. */
export function useFieldHint(field: string | undefined, language?: Language): string | undefined {
  const findings = useFindings();
  const words = useFindingWords();
  if (!field) return undefined;
  const found = findings.find(
    ({ place, severity }) =>
      place.step !== 'photos' &&
      place.field === field &&
      severity !== 'hint' &&
      (!place.language || !language || place.language === language),
  );
  return found && words(found);
}
