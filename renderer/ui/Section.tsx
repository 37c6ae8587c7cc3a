import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  readonly count?: number | undefined;
  readonly action?: ReactNode;
  /** Path of what the section holds, as findings name it. */
  readonly field?: string;
  readonly children: ReactNode;
}

/** A part of a screen under its heading. */
export function Section({ title, count, action, field, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-field={field}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
          {count === undefined ? null : <span className={styles.count}> {count}</span>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}

/** A white sheet with lines between its rows. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>;
}

/** Says what a place is for and offers the first step. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
