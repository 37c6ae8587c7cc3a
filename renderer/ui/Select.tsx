import {
  Select as AriaSelect,
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  /** Shown where it was chosen before, offered no more. */
  readonly isGone?: boolean;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly hideLabel?: boolean;
  readonly field?: string;
}

/** One of a few known values. */
export function Select<Id extends string>(props: Props<Id>) {
  const choose = (key: Key | null) => {
    const option = props.options.find(({ id }) => id === key);
    if (option) props.onChange(option.id);
  };
  return (
    <AriaSelect
      className={styles.field ?? ''}
      selectedKey={props.value ?? null}
      onSelectionChange={choose}
      placeholder={props.placeholder ?? ''}
      data-field={props.field}
    >
      <Label className={props.hideLabel ? 'visually-hidden' : (styles.label ?? '')}>
        {props.label}
      </Label>
      <Button className={`${styles.input} ${styles.trigger}`}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron" />
      </Button>
      {props.hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''}>
        <ListBox items={props.options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
              <span>{option.label}</span>
              {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
