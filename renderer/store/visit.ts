import type { JournalEntry } from '../../core/contract-shapes.ts';
import { recordSources } from '../../core/parity/record-sources.ts';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { settledTranslations } from '../../core/release/language-status.ts';
import type { Release } from '../../core/release/release.ts';
import { withSources, wordParts } from '../../core/release/stale.ts';
import type { Text } from '../../core/release/text.ts';

/** Somebody writes in a text: what it was before, and which language lies beside it. */
export interface Visit {
  readonly language: Language;
  readonly before: Text | undefined;
  readonly beside?: Language;
}

type Ways = Pick<JournalEntry, 'patches' | 'inverse'>;

/**
 * The release when the writing has ended, with what was written tied to the other languages, and
 * the ways there and back; undefined when the words are those of before.
 */
export function endOfVisit(
  release: Release,
  { language, before, beside }: Visit,
): { readonly release: Release; readonly ways: Ways } | undefined {
  // The editor's own undo may have led back to where it began, in new objects.
  if (JSON.stringify(release.texts[language]) === JSON.stringify(before)) return undefined;
  const texts = recordSources(release.texts, language, before, beside);
  const former = { ...release.texts, [language]: before };
  const changed = LANGUAGES.filter((each) => texts[each] !== former[each]);
  return {
    release: texts === release.texts ? release : { ...release, texts },
    ways: {
      patches: changed.flatMap((each) => way(former[each], texts[each], each)),
      inverse: changed.flatMap((each) => way(texts[each], former[each], each)),
    },
  };
}

function way(from: Text | undefined, to: Text | undefined, language: Language): Ways['patches'] {
  const path = ['texts', language];
  if (!to) return [{ op: 'remove', path }];
  return [{ op: from ? 'replace' : 'add', path, value: to }];
}

/**
 * What an editor hands over, with the marks that its text got after the editor had taken it over:
 * a text is tied when the visit to another one ends, which this one's first key may be the sign of.
 * `taken` is the text as the editor knows it, `tied` the one that is held now.
 */
export function withNewMarks(text: Text, taken: Text | undefined, tied: Text | undefined): Text {
  if (!taken || !tied || taken === tied) return text;
  const former = new Map(wordParts(taken).map(({ id, source }) => [id, source]));
  const marks = new Map(
    wordParts(tied)
      .filter(({ id, source }) => former.get(id) !== source)
      .map(({ id, source }) => [id, source]),
  );
  return withSources(text, ({ id, source }) => (marks.has(id) ? marks.get(id) : source));
}

/** As it is written to the disk: a language that was edited after it was confirmed says so there. */
export function asStored(release: Release): Release {
  const translations = settledTranslations(release);
  return translations === release.translations ? release : { ...release, translations };
}
