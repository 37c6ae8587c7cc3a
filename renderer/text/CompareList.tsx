import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Mismatch, MismatchSide } from '../../core/parity/mismatches.ts';
import type { Language } from '../../core/release/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dot } from '../ui/Pill.tsx';
import styles from './Beside.module.css';
import type { Comparison, StaleItem } from './comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly isReadOnly: boolean;
  readonly onGo: (language: Language, part: string) => void;
  readonly onStillRight: (language: Language, block: string) => void;
}

const SHORT = { kk: 'editor.shortKk', ru: 'editor.shortRu', en: 'editor.shortEn' } as const;

/** All that is to be compared, each with the ways to both of its places. */
export function CompareList({ comparison, isReadOnly, onGo, onStillRight }: Props) {
  const { t } = useTranslation();
  const { stale, mismatches = [], numbers } = comparison;
  return (
    <section className={styles.panel} aria-label={t('beside.list')}>
      <ul className={styles.list}>
        {stale.map((item) => (
          <li key={`${item.language} ${item.block}`} className={styles.item}>
            <Dot tone="warning" />
            <span className={styles.what}>
              {t('beside.paragraph')}: {t(SHORT[item.language])}
            </span>
            {placesOf(item).map((place) => (
              <Go key={place.language} place={place} onGo={onGo} />
            ))}
            {isReadOnly ? null : (
              <Button kind="quiet" onPress={() => onStillRight(item.language, item.block)}>
                {t('beside.stillRight')}
              </Button>
            )}
          </li>
        ))}
        {mismatches.map((mismatch) => (
          <li key={JSON.stringify(mismatch)} className={styles.item}>
            <Dot tone="warning" />
            <span className={styles.what}>
              {t(`beside.kind_${mismatch.kind}`)}
              {': '}
              {mismatch.sides.map((side, index) => (
                <span
                  key={side.language}
                  lang={side.words === undefined ? undefined : side.language}
                >
                  {index === 0 ? '' : ' – '}
                  {wordsOf(side, mismatch)}
                </span>
              ))}
            </span>
            {mismatch.sides.map((side) => (
              <Go key={side.language} place={side} onGo={onGo} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );

  function wordsOf({ words }: MismatchSide, { kind }: Mismatch): string {
    if (words === undefined) return t('beside.nothing');
    return kind === 'photo' ? t('beside.photo', { number: numbers.get(words) ?? '' }) : words;
  }
}

interface SummaryProps {
  readonly comparison: Comparison;
  readonly isListed: boolean;
  readonly onListed: (isListed: boolean) => void;
}

/** At the foot: how much is to be compared, and the button that lists it. */
export function CompareSummary({ comparison, isListed, onListed }: SummaryProps) {
  const { t } = useTranslation();
  const { stale, mismatches = [] } = comparison;
  if (stale.length + mismatches.length === 0)
    return comparison.mismatches ? <span className={styles.same}>{t('beside.same')}</span> : null;
  const parts = [
    ...(stale.length > 0 ? [t('beside.staleCount', { count: stale.length })] : []),
    ...(mismatches.length > 0 ? [t('beside.differCount', { count: mismatches.length })] : []),
  ];
  return (
    <ToggleButton className={styles.summary ?? ''} isSelected={isListed} onChange={onListed}>
      <Dot tone="warning" />
      {parts.join(', ')} <span aria-hidden="true">{isListed ? '▾' : '▴'}</span>
    </ToggleButton>
  );
}

interface Place {
  readonly language: Language;
  readonly part: string;
}

function placesOf({ language, block, source, reason }: StaleItem): readonly Place[] {
  const own = { language, part: block };
  return reason === 'gone' ? [own] : [own, { language: source.language, part: source.block }];
}

function Go({ place, onGo }: { readonly place: Place; readonly onGo: Props['onGo'] }) {
  const { t } = useTranslation();
  const { language, part } = place;
  return (
    <Button
      kind="quiet"
      aria-label={t('beside.goTo', { language: t(`release.${language}Full`) })}
      onPress={() => onGo(language, part)}
    >
      {t(SHORT[language])}
    </Button>
  );
}
