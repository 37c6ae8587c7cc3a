import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** One `primary` per screen; `quiet` is a link-like verb beside text. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'icon';
  readonly children: ReactNode;
  readonly tone?: 'error';
}

/** Every button of the interface; its words are a verb that says what happens. */
export function Button({ kind = 'plain', tone, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={styles.button ?? ''} data-kind={kind} data-tone={tone}>
      {children}
    </AriaButton>
  );
}
