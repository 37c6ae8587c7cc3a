import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../../core/release/language.ts';
import styles from './ChipField.module.css';
import { useCaptions } from './captions.tsx';
import { chipBeside, piecesOf } from './chips.ts';
import { typeInto } from './insert-text.ts';
import { asStored, onScreen } from './screen-form.ts';
import { useScreenNames } from './useScreenNames.ts';

export interface ChipFieldHandle {
  /** Puts a stored text, such as `{people}`, where the caret stands. */
  insert(stored: string): void;
  focus(): void;
}

interface Props {
  readonly label: string;
  /** As it is stored: `{people}`, `=аким=`. */
  readonly value: string;
  readonly onChange: (stored: string) => void;
  readonly language: Language;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Stands in the corner of the field. */
  readonly children?: ReactNode;
  readonly handle?: Ref<ChipFieldHandle>;
}

/**
 * A text in which variables and codes look like chips. It is an ordinary text area, transparent,
 * over a layer that paints the same signs: input methods, undo, pasting and screen readers
 * find what they know, and a chip is the coloured ground under `{люди}` whose braces are not seen.
 */
export function ChipField(props: Props) {
  const { value, onChange, language } = props;
  const names = useScreenNames();
  const { codes } = useCaptions();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  // What is being typed stays as it is, `{event}` too; anything else is shown by its name here.
  const text = asStored(typed, names) === value && typed !== '' ? typed : onScreen(value, names);
  const pieces = piecesOf(text, names, codes.delimiter, (code) => codes.entries.has(code));
  useImperativeHandle(props.handle, () => ({
    insert: (stored) => area.current && typeInto(area.current, onScreen(stored, names)),
    focus: () => area.current?.focus(),
  }));
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const field = event.currentTarget;
    const erases = event.key === 'Backspace' || event.key === 'Delete';
    if (erases && !event.ctrlKey && field.selectionStart === field.selectionEnd) {
      const chip = chipBeside(pieces, field.selectionStart, event.key === 'Backspace' ? -1 : 1);
      if (chip && !event.nativeEvent.isComposing) {
        event.preventDefault();
        typeInto(field, '', chip.at, chip.at + chip.text.length);
      }
    }
    props.onKeyDown?.(event);
  };
  return (
    <div className={styles.field}>
      <label className="visually-hidden" htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.layer} lang={language} aria-hidden="true">
        {pieces.map(({ type, text: raw, at }) =>
          type === 'text' ? raw : <Chip key={at} type={type} text={raw} />,
        )}
        {/* A last line that is empty has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        lang={language}
        rows={1}
        spellCheck={false}
        value={text}
        placeholder={props.placeholder}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(asStored(event.target.value, names));
        }}
        onBlur={() => {
          setTyped('');
          props.onBlur?.();
        }}
        onKeyDown={press}
      />
      {props.children ? <div className={styles.corner}>{props.children}</div> : null}
    </div>
  );
}

function Chip({
  type,
  text,
}: {
  readonly type: 'variable' | 'code' | 'unknown';
  readonly text: string;
}) {
  return (
    <span className={styles.chip} data-type={type}>
      {type === 'variable' ? (
        <>
          <span className={styles.brace}>{text.slice(0, 1)}</span>
          {text.slice(1, -1)}
          <span className={styles.brace}>{text.slice(-1)}</span>
        </>
      ) : (
        text
      )}
    </span>
  );
}
