import type { DragEvent } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ExportedFile, ExportResult } from '../../core/contract-shapes.ts';
import { client } from '../client/client.ts';
import type { Desk } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Section.tsx';
import styles from './ExportStep.module.css';
import type { ExportState } from './run.ts';
import { documentsOf, pictureCount, sizeText } from './sizes.ts';

interface ProgressProps {
  readonly state: Extract<ExportState, { type: 'running' }>;
  readonly onCancel: () => void;
}

/** What is being done, how much is left, and the way out. */
export function ExportProgress({ state, onCancel }: ProgressProps) {
  const { t } = useTranslation();
  const words =
    state.stage === 'photo' && state.total
      ? t('export.photo', { done: state.done, total: state.total })
      : t('export.writing');
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={words}
        value={state.done}
        maxValue={Math.max(state.total, 1)}
        className={styles.bar ?? ''}
      >
        {({ percentage }) => (
          <>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
            <span role="status">{words}</span>
          </>
        )}
      </ProgressBar>
      <Button onPress={onCancel}>{t('export.cancel')}</Button>
    </div>
  );
}

interface ResultProps {
  readonly desk: Desk;
  readonly result: ExportResult;
}

/** What was written: each document with its size, to be opened, shown, or dragged into a letter. */
export function ExportResultList({ desk, result }: ResultProps) {
  const { t } = useTranslation();
  const abilities = useOffice((store) => store.info?.abilities);
  const failed = result.photos.filter(({ status }) => status === 'failed');
  const pictures = pictureCount(result.files);
  return (
    <div className={styles.result}>
      <div className={styles.resultHead}>
        <Pill tone={failed.length ? 'warning' : 'done'}>
          {t('export.done', { count: result.files.length })}
        </Pill>
        <span className={styles.path}>
          <bdi>{abilities?.reveal && !result.download ? result.folder : ''}</bdi>
        </span>
        {abilities?.reveal ? (
          <Button onPress={() => void client.exports.reveal({ release: desk.id, id: result.id })}>
            {t('export.reveal')}
          </Button>
        ) : null}
        {result.download ? (
          <a className={styles.download} href={result.download} download>
            {t('export.download')}
          </a>
        ) : null}
      </div>
      {failed.map((photo) => (
        <p key={photo.id} className={styles.failed}>
          {t('export.photoFailed', {
            name: photo.file,
            why: t(`photos.failure_${photo.reason ?? 'crashed'}`),
          })}
        </p>
      ))}
      {result.unwritten?.map((language) => (
        <p key={language} className={styles.failed}>
          {t('export.languageUnwritten', { language: t(`release.${language}`) })}
        </p>
      ))}
      <Sheet>
        {documentsOf(result.files).map((file) => (
          <ResultRow key={file.path} desk={desk} result={result} file={file} />
        ))}
        {pictures.count ? (
          <div className={styles.file}>
            <span className={styles.name}>{t('export.pictures', { count: pictures.count })}</span>
            <span className={styles.detail}>{sizeText(pictures.bytes, t)}</span>
          </div>
        ) : null}
      </Sheet>
    </div>
  );
}

function ResultRow({ desk, result, file }: ResultProps & { readonly file: ExportedFile }) {
  const { t } = useTranslation();
  const abilities = useOffice((store) => store.info?.abilities);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    window.pressdesk?.dragOut(desk.id, [`${result.folder}/${file.path}`]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging out has «show in folder» as its keyboard way
    <div className={styles.file} draggable={abilities?.dragOut ?? false} onDragStart={drag}>
      <span className={styles.name}>{file.path}</span>
      <span className={styles.detail}>{sizeText(file.bytes, t)}</span>
      {abilities?.reveal ? (
        <Button
          kind="quiet"
          aria-label={t('export.openNamed', { name: file.path })}
          onPress={() =>
            void client.exports.open({ release: desk.id, id: result.id, path: file.path })
          }
        >
          {t('export.open')}
        </Button>
      ) : null}
    </div>
  );
}
