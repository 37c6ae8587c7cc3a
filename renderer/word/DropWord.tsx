import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrop } from '../photos/adding/useDrop.ts';
import styles from './DropWord.module.css';
import { openDropped } from './dropped-word.ts';

interface Props {
  /** `new`: a dropped document becomes a release; `paste`: it goes into the one that is open. */
  readonly panel: 'new' | 'paste';
  readonly isEnabled: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the window that takes Word documents dropped from outside. */
export function DropWord({ panel, isEnabled, className = '', children }: Props) {
  const { t } = useTranslation();
  const { isOver, props } = useDrop((files) => openDropped(files, panel), isEnabled);
  return (
    <div className={`${styles.target} ${className}`} {...(isEnabled ? props : {})}>
      {children}
      {isOver ? (
        <p className={styles.over} aria-hidden="true">
          {t(panel === 'new' ? 'start.dropNew' : 'start.dropInto')}
        </p>
      ) : null}
    </div>
  );
}
