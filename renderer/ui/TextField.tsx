import type { ReactNode } from 'react';
import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components';
import { DateInput } from './DateInput.tsx';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Language of what is typed: sets the size for Kazakh, spell checking and the reader's voice. */
  readonly lang?: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly tone?: 'warning' | 'error';
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'number';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly hideLabel?: boolean;
  /** Stands after the label. */
  readonly badge?: ReactNode;
  /** Path of the field, as findings name it: where «go to the place» lands. */
  readonly field?: string;
}

/** A labelled line or paragraph of text; missing things are said below it and never stop typing. */
export function TextField(props: Props) {
  const { type } = props;
  return type === 'date' || type === 'time' ? (
    <DateInput {...props} kind={type} />
  ) : (
    <Line {...props} />
  );
}

function Line(props: Props) {
  const { label, value, onChange, onBlur, lang, placeholder, hint, tone, multiline } = props;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'text'}
      autoFocus={props.autoFocus ?? false}
      {...(onBlur ? { onBlur } : {})}
      data-field={props.field}
    >
      <div className={props.hideLabel ? 'visually-hidden' : (styles.labelLine ?? '')}>
        <Label className={styles.label ?? ''}>{label}</Label>
        {props.badge}
      </div>
      {multiline ? (
        <TextArea
          className={`${styles.input} ${styles.grow}`}
          lang={lang}
          placeholder={placeholder}
          rows={1}
          spellCheck
        />
      ) : (
        <Input className={styles.input ?? ''} lang={lang} placeholder={placeholder} spellCheck />
      )}
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''} data-tone={tone}>
          {hint}
        </Text>
      ) : null}
    </AriaTextField>
  );
}
