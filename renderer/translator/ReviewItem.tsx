import { useTranslation } from 'react-i18next';
import { wordDifference } from '../../core/language/word-difference.ts';
import type { Language } from '../../core/release/language.ts';
import type { Pair } from '../../core/translator/marks.ts';
import type { ReviewRow, ReviewState } from '../../core/translator/review.ts';
import { linesText, type RowPart } from '../../core/translator/rows.ts';
import { Pieces } from '../ui/Pieces.tsx';
import { Pill, type Tone } from '../ui/Pill.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './Translator.module.css';

interface Props {
  readonly row: ReviewRow;
  readonly pair: Pair;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const TONES: Readonly<Record<ReviewState, Tone>> = {
  new: 'done',
  changed: 'accent',
  unchanged: 'neutral',
  empty: 'neutral',
  unknown: 'warning',
};

/** One paragraph: what it is, its source, what stood here and what came back. */
export function ReviewItem({ row, pair, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const after = linesText(row.after);
  const name = usePartName(row.row?.part);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Tick isSelected={isChosen} isDisabled={row.state === 'empty'} onChange={onChoose}>
          <span className={styles.part}>{name}</span>
        </Tick>
        <Pill tone={TONES[row.state]}>{t(`translator.state_${row.state}`)}</Pill>
        {row.stale ? <Pill tone="warning">{t('translator.stale')}</Pill> : null}
        {row.changedHere ? <Pill tone="warning">{t('translator.changedHere')}</Pill> : null}
        {row.merged ? <Pill tone="warning">{t('translator.merged')}</Pill> : null}
        {row.differing.length > 0 ? (
          <Pill tone="warning">
            {t('translator.differing', { words: row.differing.join(', ') })}
          </Pill>
        ) : null}
      </div>
      <div className={styles.sides}>
        <div lang={pair.from}>
          {row.row ? (
            <p className={styles.words}>
              <Change
                before={row.stale ? row.sourceThen : undefined}
                after={linesText(row.row.source)}
                language={pair.from}
              />
            </p>
          ) : (
            <p className={styles.then}>{row.sourceThen}</p>
          )}
        </div>
        <div lang={pair.to} className="kazakh-size">
          <p className={styles.words}>
            <Change
              before={row.state === 'changed' ? row.before : undefined}
              after={after || t('translator.nothing')}
              language={pair.to}
            />
          </p>
          {row.comments.map(({ author, words }) => (
            <p key={words} className={styles.comment}>
              {author ? `${author}: ${words}` : words}
            </p>
          ))}
        </div>
      </div>
    </li>
  );
}

interface ChangeProps {
  readonly before: string | undefined;
  readonly after: string;
  readonly language: Language;
}

/** The words, with what became of former ones where there were others. */
function Change({ before, after, language }: ChangeProps) {
  return before === undefined ? after : <Pieces pieces={wordDifference(before, after, language)} />;
}

function usePartName(part: RowPart | undefined): string {
  const { t } = useTranslation();
  switch (part?.kind) {
    case undefined:
      return t('translator.part_unknown');
    case 'caption':
    case 'alt':
      return t(`translator.part_${part.kind}`, { photo: part.sequence });
    case 'headline':
    case 'subhead':
    case 'lead':
    case 'block':
      return t(`translator.part_${part.kind}`);
  }
}
