import type { ReactNode } from 'react';
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Toolbar.module.css';

interface OpenerProps {
  readonly children: ReactNode;
  readonly isDisabled: boolean;
  readonly label?: string;
}

/** A button of the toolbar that opens a menu or a field; the arrow says so. */
export function Opener({ children, isDisabled, label }: OpenerProps) {
  return (
    <Button
      className={styles.tool ?? ''}
      isDisabled={isDisabled}
      {...(label && { 'aria-label': label })}
    >
      {children}
      <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </Button>
  );
}

interface SwitchProps {
  readonly children: ReactNode;
  /** The name, where the button shows a single letter; told in a tooltip with the keys. */
  readonly label?: string;
  /** As screen readers get it: «Control+B». */
  readonly keys?: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** A button of the toolbar that is on or off at the caret. */
export function Switch({ children, label, keys, isOn, isDisabled, onPress }: SwitchProps) {
  const button = (
    <ToggleButton
      className={styles.tool ?? ''}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onPress}
      {...(label && { 'aria-label': label })}
      {...(keys && { 'aria-keyshortcuts': keys })}
    >
      {children}
    </ToggleButton>
  );
  if (!label) return button;
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className={styles.tooltip ?? ''} placement="bottom" offset={6}>
        {label} <kbd>{keys?.replace('Control', 'Ctrl').replace('+', ' ')}</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
}
