import type { TakenApart } from '../../core/draft/taken.ts';
import type { Language } from '../../core/release/language.ts';
import type { Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';

/** What becomes of a text that was taken apart when the person says yes. */
export function acceptTaken({ texts, event, speakers, found }: TakenApart): Partial<Release> {
  const written = texts.map(({ language }) => language);
  const required = useOffice.getState().office.requiredLanguages;
  const languages: Language[] = [...new Set([...required, ...written])];
  return {
    languages,
    ...(found.type ? { type: found.type } : {}),
    event: { ...event },
    speakers: [...speakers],
    texts: Object.fromEntries(
      texts.map(({ language, headline, lead, body }) => [
        language,
        { headline, ...(lead ? { lead } : {}), body: [...body] },
      ]),
    ),
  };
}
