import type { Language } from '../../release/language.ts';
import { HEADLINE, staleBlocks } from '../../release/stale.ts';
import { isWritten } from '../../release/written.ts';
import type { Context, Found, Rule } from '../finding.ts';

/**
 * A state body publishes in Kazakh and in Russian (law on languages, art. 9): the pair is the
 * unit of publication. A translation of an earlier version counts as stale.
 */
export const languagePair: Rule = {
  id: 'LG-PAIR',
  find(context) {
    const { office, release, languages } = context;
    const missing = office.requiredLanguages
      .filter((language) => !isWritten(release, language))
      .map((language): Found => found('blocker', 'languageMissing', language));
    const empty = languages
      .filter((language) => !office.requiredLanguages.includes(language))
      .filter((language) => !isWritten(release, language))
      .map((language): Found => found('warning', 'languageEmpty', language));
    return [
      ...missing,
      ...empty,
      ...context.written.flatMap((language) => stale(context, language)),
    ];
  },
};

function found(
  severity: Found['severity'],
  message: 'languageMissing' | 'languageEmpty',
  language: Language,
): Found {
  return { severity, message, params: { language }, place: { step: 'text', language } };
}

function stale({ release }: Context, language: Language): readonly Found[] {
  const blocks = staleBlocks(release, language);
  const translation = release.translations.find((each) => each.language === language);
  const behind = (translation?.basedOnVersion ?? release.version) < release.version;
  const [first] = blocks;
  if (!first && !behind) return [];
  return [
    {
      severity: 'error',
      message: 'translationStale',
      params: { language, count: blocks.length },
      place: { step: 'text', language, ...(first && placeOf(first.block)) },
    },
  ];
}

function placeOf(block: string): { readonly field: string } | { readonly block: string } {
  return block === HEADLINE ? { field: HEADLINE } : { block };
}
