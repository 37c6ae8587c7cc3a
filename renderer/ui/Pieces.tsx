import { useTranslation } from 'react-i18next';
import type { WordPiece } from '../../core/language/word-difference.ts';
import styles from './Pieces.module.css';

/** What changed in a text, word by word; for those who do not see colours the changes are named. */
export function Pieces({ pieces }: { readonly pieces: readonly WordPiece[] }) {
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words of one comparison never move
    <Piece key={place} {...piece} />
  ));
}

function Piece({ kind, text }: WordPiece) {
  const { t } = useTranslation();
  if (kind === 'same') return text;
  const Change = kind === 'removed' ? 'del' : 'ins';
  return (
    <Change className={styles[kind]}>
      <span className="visually-hidden"> [{t(`draft.${kind}`)}: </span>
      {text}
      <span className="visually-hidden">] </span>
    </Change>
  );
}
