import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import check from './Check.module.css';
import { Icon } from './Icon.tsx';

interface TickProps {
  readonly children: ReactNode;
  /** Its name in a `CheckboxGroup`, which then knows whether it is ticked. */
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly className?: string | undefined;
}

/** A box to tick, with what it means beside it. */
export function Tick({ children, className = '', ...rest }: TickProps) {
  return (
    <Checkbox {...rest} className={`${check.check} ${className}`}>
      <span className={check.box} aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
