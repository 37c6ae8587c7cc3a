import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clocks } from '../../../core/photos/order.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { readable } from '../../form/cardOptions.ts';
import { asLanguage } from '../../i18n/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Dot, type Tone } from '../../ui/Pill.tsx';
import { lacking } from '../lacking.ts';
import { type ListName, type Shot, sequenceName, takenTime } from '../shots.ts';
import { Badges, type CardMarks } from './Badges.tsx';
import styles from './Card.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface Props extends CardMarks {
  readonly release: string;
  readonly shot: Shot;
  readonly list: ListName;
  readonly languages: readonly Language[];
  readonly clocks: Clocks;
}

/** What one sees of a photo in the grid: the picture, its number and time, and what it lacks. */
export const Card = memo(function Card({
  release,
  shot,
  list,
  languages,
  clocks,
  ...marks
}: Props) {
  const time = takenTime(shot.photo, clocks);
  return (
    <>
      <span className={styles.frame}>
        <Thumbnail release={release} shot={shot} edge={320} />
        <Badges shot={shot} list={list} {...marks} />
      </span>
      {shot.type === 'picked' ? (
        <Picked shot={shot} languages={languages} time={time} />
      ) : (
        <Lines first={[time]} shot={shot}>
          <span className={styles.second}>{shot.photo.originalName}</span>
          {shot.type === 'removed' ? <Caption photo={shot.photo} lines={1} /> : null}
        </Lines>
      )}
    </>
  );
});

function Picked({
  shot,
  languages,
  time,
}: {
  readonly shot: Extract<Shot, { type: 'picked' }>;
  readonly languages: readonly Language[];
  readonly time: string | undefined;
}) {
  const { t } = useTranslation();
  const { photo, sequence } = shot;
  const lacks = lacking(photo, languages);
  const partly =
    lacks && lacks.languages.length < languages.length
      ? `: ${lacks.languages.map((language) => t(`release.${language}`)).join(', ')}`
      : '';
  return (
    <Lines first={[sequenceName(sequence), time]} tone={toneOf(photo, !!lacks)} shot={shot}>
      {lacks ? (
        <span className={styles.lacks}>
          {t(lacks.field === 'caption' ? 'photos.noCaption' : 'photos.noAlt')}
          {partly}
        </span>
      ) : null}
      <Caption photo={photo} lines={lacks ? 1 : 2} />
    </Lines>
  );
}

function Caption({ photo, lines }: { readonly photo: Photo; readonly lines: 1 | 2 }) {
  const { i18n } = useTranslation();
  const caption = readable(photo.caption, i18n.language);
  return caption ? (
    <span
      className={styles.caption}
      data-lines={lines}
      lang={captionLanguage(photo, i18n.language)}
    >
      {caption}
    </span>
  ) : null;
}

function toneOf({ exclude, minors }: Photo, lacks: boolean): Tone {
  if (exclude) return 'neutral';
  if (lacks || minors === 'refused') return 'error';
  return minors === 'unknown' ? 'warning' : 'done';
}

function captionLanguage({ caption }: Photo, tag: string): Language | undefined {
  const preferred = asLanguage(tag);
  if (caption?.[preferred]?.trim()) return preferred;
  return (['kk', 'ru', 'en'] as const).find((language) => caption?.[language]?.trim());
}

interface LinesProps {
  readonly first: readonly (string | undefined)[];
  readonly tone?: Tone;
  readonly shot: Shot;
  readonly children: ReactNode;
}

function Lines({ first, tone, shot, children }: LinesProps) {
  const { t } = useTranslation();
  const { rating, verdict } = shot.photo;
  return (
    <span className={styles.lines}>
      <span className={styles.first}>
        {tone ? <Dot tone={tone} /> : null}
        {first.filter(Boolean).join(' · ')}
        <span className={styles.judged}>
          {verdict === 'pick' ? (
            <span className={styles.flag} role="img" aria-label={t('sheet.marked')}>
              <Icon name="check" size={14} />
            </span>
          ) : null}
          {rating ? (
            <span
              className={styles.stars}
              role="img"
              aria-label={t('sheet.stars', { count: rating })}
            >
              {'★'.repeat(rating)}
            </span>
          ) : null}
        </span>
      </span>
      {children}
    </span>
  );
}
