import { readCaptionText } from '../../../core/captions/caption-text.ts';
import { variableNamed } from '../../../core/captions/variables.ts';
import { asStored, type ScreenNames } from './screen-form.ts';

/** A piece of a text as the field shows it; all pieces together are the text, sign for sign. */
export interface Piece {
  readonly type: 'text' | 'variable' | 'code' | 'unknown';
  readonly text: string;
  readonly at: number;
}

/**
 * Takes a text of the screen apart for its field.
 *
 * @param hasCode whether there is such a code
 */
export function piecesOf(
  text: string,
  names: ScreenNames,
  sign: string,
  hasCode: (code: string) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const plain = (to: number) => {
    if (to > done) pieces.push({ type: 'text', text: text.slice(done, to), at: done });
  };
  for (const part of readCaptionText(text, sign, hasCode)) {
    if (part.type === 'text') continue;
    const length = part.type === 'unclosed' ? 1 : part.length;
    const raw = text.slice(part.at, part.at + length);
    plain(part.at);
    pieces.push({ type: typeOf(part, raw), text: raw, at: part.at });
    done = part.at + length;
  }
  plain(text.length);
  return pieces;

  function typeOf(
    part: Exclude<ReturnType<typeof readCaptionText>[number], { type: 'text' }>,
    raw: string,
  ): Piece['type'] {
    switch (part.type) {
      case 'variable': {
        const [name = ''] = asStored(raw, names).slice(1, -1).split(':');
        return variableNamed(name.trim()) ? 'variable' : 'unknown';
      }
      case 'code':
        return hasCode(part.code) ? 'code' : 'unknown';
      case 'unclosed':
        return 'unknown';
    }
  }
}

/** The chip that ends (`-1`) or begins (`1`) at the caret: one key takes it away as a whole. */
export function chipBeside(
  pieces: readonly Piece[],
  caret: number,
  side: -1 | 1,
): Piece | undefined {
  return pieces.find(
    ({ type, text, at }) => type !== 'text' && (side < 0 ? at + text.length : at) === caret,
  );
}
