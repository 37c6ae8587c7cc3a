import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { readable } from '../../form/cardOptions.ts';
import { asLanguage } from '../../i18n/i18n.ts';
import { Dot, type Tone } from '../../ui/Pill.tsx';
import { lacking } from '../lacking.ts';
import { type ListName, type Shot, sequenceName, takenTime } from '../shots.ts';
import styles from './Card.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface Props {
  readonly release: string;
  readonly shot: Shot;
  readonly list: ListName;
  readonly languages: readonly Language[];
}

/** What one sees of a photo in the grid: the picture, its number and time, and what it lacks. */
export const Card = memo(function Card({ release, shot, list, languages }: Props) {
  return (
    <>
      <span className={styles.frame}>
        <Thumbnail release={release} shot={shot} edge={320} />
        <span className={styles.badges}>
          <Badges shot={shot} list={list} />
        </span>
      </span>
      {shot.type === 'picked' ? (
        <Picked shot={shot} languages={languages} />
      ) : (
        <Lines first={[takenTime(shot.photo.takenAt)]}>
          <span className={styles.second}>{shot.photo.originalName}</span>
        </Lines>
      )}
    </>
  );
});

function Badges({ shot, list }: { readonly shot: Shot; readonly list: ListName }) {
  const { t } = useTranslation();
  if (shot.type === 'incoming') return null;
  const { isLead, minors, exclude } = shot.photo;
  return (
    <>
      {isLead ? <span className={styles.badge}>{t('photos.lead')}</span> : null}
      {list === 'all' && !isLead ? (
        <span className={styles.badge}>{t('photos.inRelease')}</span>
      ) : null}
      {exclude ? <span className={styles.badge}>{t('photos.excluded')}</span> : null}
      {minors === 'unknown' && !exclude ? (
        <span className={styles.badge}>{t('photos.minorsAsk')}</span>
      ) : null}
      {minors === 'refused' && !exclude ? (
        <span className={styles.badge} data-tone="error">
          {t('photos.minorsRefusedBadge')}
        </span>
      ) : null}
    </>
  );
}

function Picked({
  shot,
  languages,
}: {
  readonly shot: Extract<Shot, { type: 'picked' }>;
  readonly languages: readonly Language[];
}) {
  const { t, i18n } = useTranslation();
  const { photo, sequence } = shot;
  const lacks = lacking(photo, languages);
  const caption = readable(photo.caption, i18n.language);
  const partly =
    lacks && lacks.languages.length < languages.length
      ? `: ${lacks.languages.map((language) => t(`release.${language}`)).join(', ')}`
      : '';
  return (
    <Lines first={[sequenceName(sequence), takenTime(photo.takenAt)]} tone={toneOf(photo, !!lacks)}>
      {lacks ? (
        <span className={styles.lacks}>
          {t(lacks.field === 'caption' ? 'photos.noCaption' : 'photos.noAlt')}
          {partly}
        </span>
      ) : null}
      {caption ? (
        <span
          className={styles.caption}
          data-lines={lacks ? 1 : 2}
          lang={captionLanguage(photo, i18n.language)}
        >
          {caption}
        </span>
      ) : null}
    </Lines>
  );
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
  readonly children: ReactNode;
}

function Lines({ first, tone, children }: LinesProps) {
  return (
    <span className={styles.lines}>
      <span className={styles.first}>
        {tone ? <Dot tone={tone} /> : null}
        {first.filter(Boolean).join(' · ')}
      </span>
      {children}
    </span>
  );
}
