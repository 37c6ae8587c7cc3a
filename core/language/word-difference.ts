import { diffArrays } from 'diff';
import type { Language } from '../release/language.ts';

/** A run of words that both texts have, or only the later (`added`) or the earlier (`removed`). */
export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above this number of changed words two texts are two texts: nobody reads that as a change. */
const MOST_CHANGES = 800;

/**
 * What changed between two texts, word by word. Without the `added` pieces the rest joins to
 * `before`, without the `removed` ones to `after`, letter by letter. Words are those of the
 * language (Unicode's word boundaries): letters outside of ASCII split no word.
 */
export function wordDifference(
  before: string,
  after: string,
  language: Language,
): readonly WordPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const changes = diffArrays(words(before), words(after), { maxEditLength: MOST_CHANGES });
  const pieces = changes?.map(
    ({ added, removed, value }): WordPiece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  ) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return joined(pieces);
}

/**
 * One change where words next to each other changed: the space between them is no reason to show
 * them as many. Within a change what was removed stands first.
 */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const result: WordPiece[] = [];
  const add = (kind: WordPiece['kind'], text: string) => {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else if (text !== '') result.push({ kind, text });
  };
  let removed = '';
  let added = '';
  const close = () => {
    const space = /\s*$/u.exec(removed)?.[0] ?? '';
    const shared = added.endsWith(space) ? space : '';
    const end = (text: string) => text.slice(0, text.length - shared.length);
    add('removed', end(removed));
    add('added', end(added));
    add('same', shared);
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && index < pieces.length - 1 && /^\s+$/u.test(text)) {
      removed += text;
      added += text;
    } else {
      close();
      add('same', text);
    }
  }
  close();
  return result;
}
