import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotRead } from '../../core/contract-shapes.ts';
import { FactsStep } from '../form/FactsStep.tsx';
import { type Desk, openDesk, useDesk } from '../store/desk.ts';
import type { Step } from '../store/view-address.ts';
import { Empty } from '../ui/Section.tsx';
import { DropWord } from '../word/DropWord.tsx';
import { Boundary } from './Boundary.tsx';
import { deferred, readDeferred } from './deferred.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { usePreview } from './panels.ts';
import { ReleaseHeader } from './ReleaseHeader.tsx';
import styles from './ReleaseScreen.module.css';
import { readFailure } from './readFailure.ts';

const TextStep = deferred(async () => (await import('../text/TextStep.tsx')).TextStep);
const PhotosStep = deferred(async () => (await import('../photos/PhotosStep.tsx')).PhotosStep);
const CheckStep = deferred(async () => (await import('../check/CheckStep.tsx')).CheckStep);
const ExportStep = deferred(async () => (await import('../export/ExportStep.tsx')).ExportStep);

/** One release: its header with the five steps, the step, and the real page beside it. */
export function ReleaseScreen({ id, step }: { readonly id: string; readonly step: Step }) {
  const { t } = useTranslation();
  const desk = useDesk((store) => store.desk);
  const showPreview = usePreview(step);
  const [failure, setFailure] = useState<NotRead>();
  useEffect(() => {
    setFailure(undefined);
    openDesk(id).catch((error: unknown) => setFailure(readFailure(error)));
  }, [id]);
  const open = desk?.id === id;
  useEffect(() => (open ? readDeferred() : undefined), [open]);
  if (failure) return <Empty title={t(`library.unreadable_${failure}`)} />;
  if (!desk || !open) return <p className={styles.loading}>{t('app.loading')}</p>;
  return (
    <div className={styles.screen} data-preview={showPreview}>
      {/* The photos take what is dropped on them themselves. */}
      <DropWord
        panel="paste"
        isEnabled={step !== 'photos' && !desk.readOnly}
        className={styles.work}
      >
        <ReleaseHeader desk={desk} step={step} />
        <div className={styles.step} data-step={step} key={step}>
          <Boundary of={step}>
            <Suspense fallback={null}>
              <StepScreen step={step} desk={desk} />
            </Suspense>
          </Boundary>
        </div>
      </DropWord>
      {showPreview ? <PreviewPanel desk={desk} step={step} /> : null}
    </div>
  );
}

function StepScreen({ step, desk }: { readonly step: Step; readonly desk: Desk }) {
  switch (step) {
    case 'facts':
      return <FactsStep desk={desk} />;
    case 'text':
      return <TextStep desk={desk} />;
    case 'photos':
      return <PhotosStep desk={desk} />;
    case 'check':
      return <CheckStep desk={desk} />;
    case 'export':
      return <ExportStep desk={desk} />;
  }
}
