import { withFreshSources } from '../../core/cards/rename.ts';
import { withTypography } from '../../core/language/typography/typeset-text.ts';
import type { Language } from '../../core/release/language.ts';
import { changeRelease, endWriting } from '../store/desk.ts';

/**
 * Sets the chosen lines as one step. A translation that was up to date stays so: its source says
 * the same as before, in better signs.
 */
export function applyTypography(
  lines: readonly { readonly language: Language; readonly id: string }[],
): void {
  endWriting();
  const label = { label: 'journal.typeset', values: { count: lines.length } };
  changeRelease(label, (release) => {
    const set = { ...release.texts };
    for (const language of release.languages) {
      const text = release.texts[language];
      const ids = new Set(lines.filter((line) => line.language === language).map(({ id }) => id));
      if (text && ids.size > 0) set[language] = withTypography(text, language, ids);
    }
    const after = { ...release, texts: set };
    const texts = { ...set };
    for (const language of release.languages) {
      const text = set[language];
      if (text) texts[language] = withFreshSources(text, release, after);
    }
    return { ...release, texts };
  });
}
