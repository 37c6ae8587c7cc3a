import type { WordPiece } from './word-difference.ts';

/** The words that are kept on each side of a change, so that one sees where it is. */
const KEPT = 3;

/** A difference with the long stretches that stayed the same cut to «…». */
export function shortDifference(pieces: readonly WordPiece[]): readonly WordPiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const words = piece.text.split(/(?<=\s)(?=\S)/u);
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    if (words.length <= KEPT * (isFirst || isLast ? 1 : 2) + 1) return piece;
    const start = isFirst ? '' : words.slice(0, KEPT).join('').trimEnd();
    const end = isLast ? '' : words.slice(-KEPT).join('');
    return { kind: 'same', text: `${start}${start && ' '}…${end && ' '}${end}` };
  });
}
