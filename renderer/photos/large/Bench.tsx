import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Large.module.css';
import { Stage } from './Stage.tsx';
import type { Tool, ToolProps } from './tool.ts';

interface Props extends ToolProps {
  readonly tool: Exclude<Tool, 'look'>;
  readonly hideWork?: boolean;
  /** What lies over the picture. */
  readonly over: ReactNode;
  /** What stands beside it. */
  readonly children: ReactNode;
}

/** The picture with a tool's marks over it, and the tool's words and buttons beside it. */
export function Bench({ tool, over, children, hideWork = false, ...props }: Props) {
  const { t } = useTranslation();
  const { desk, shot, view, onView, onRoom } = props;
  const side = useRef<HTMLElement>(null);
  // The buttons that opened the tool have arrows of their own: now they belong to the picture.
  useEffect(() => {
    const bench = side.current?.parentElement;
    if (!bench?.contains(document.activeElement)) side.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.bench}>
      <Stage
        release={desk.id}
        shot={shot}
        view={view}
        onView={onView}
        onRoom={onRoom}
        hideWork={hideWork}
      >
        {over}
      </Stage>
      <aside ref={side} className={styles.side} tabIndex={-1} aria-label={t(`large.${tool}`)}>
        <h3 className={styles.sideTitle}>{t(`large.${tool}`)}</h3>
        <p className={styles.hint}>{t(`large.${tool}Hint`)}</p>
        {children}
        <p className={styles.unchanged}>{t('large.unchanged')}</p>
      </aside>
    </div>
  );
}
