import { useTranslation } from 'react-i18next';
import type { PackOptions } from '../../core/contract-shapes.ts';
import { Tick } from '../ui/Tick.tsx';
import styles from './ExportStep.module.css';

interface PackChoicesProps {
  readonly pack: PackOptions;
  readonly onChange: (pack: PackOptions) => void;
}

/** What of the camera's own notes stays in the photos that are handed out: nothing unless asked. */
export function PackChoices({ pack, onChange }: PackChoicesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.pack}>
      <legend className={styles.detail}>{t('export.packPrivacy')}</legend>
      <Tick
        isSelected={pack.keepPosition}
        onChange={(keepPosition) => onChange({ ...pack, keepPosition })}
      >
        {t('export.keepPosition')}
      </Tick>
      <Tick
        isSelected={pack.keepCamera}
        onChange={(keepCamera) => onChange({ ...pack, keepCamera })}
      >
        {t('export.keepCamera')}
      </Tick>
    </fieldset>
  );
}
