import type { ReactNode } from 'react';
import styles from './Pill.module.css';

export type Tone = 'neutral' | 'accent' | 'done' | 'warning' | 'error';

/** A state in a word or two: «готово», «эмбарго». */
export function Pill({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {children}
    </span>
  );
}

/** A coloured dot; the words beside it say the same. */
export function Dot({ tone }: { readonly tone: Tone }) {
  return <span className={styles.dot} data-tone={tone} aria-hidden="true" />;
}
