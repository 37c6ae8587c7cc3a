import type { ReactNode } from 'react';
import styles from './Field.module.css';

/** The words over a few buttons of which one or several are chosen; the group has its own name. */
export function Choice({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
