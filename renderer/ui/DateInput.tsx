import { parseDate, parseTime } from '@internationalized/date';
import type { ReactNode } from 'react';
import {
  DateField,
  DateSegment,
  DateInput as DateSegments,
  Label,
  Text,
  TimeField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { asLanguage } from '../i18n/i18n.ts';
import styles from './Field.module.css';

/** What stands in an empty part of a Kazakh date: күн, ай, жыл. */
const KAZAKH_EMPTY: Readonly<Record<string, string>> = { day: 'кк', month: 'аа', year: 'жжжж' };

interface Props {
  readonly label: string;
  readonly kind: 'date' | 'time';
  /** `2026-09-18` or `10:30`; empty when nothing was entered. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly tone?: 'warning' | 'error' | undefined;
  readonly isDisabled?: boolean;
  readonly field?: string | undefined;
}

/**
 * A date or time in parts that are typed or stepped with arrows, in the order of the interface's
 * language whatever the computer's. The system's own field follows the system's language.
 */
export function DateInput(props: Props) {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { kind, value, onChange, isDisabled = false } = props;
  const inside = (
    <>
      <Label className={styles.label ?? ''}>{props.label}</Label>
      <DateSegments className={`${styles.input} ${styles.segments}`}>
        {(segment) => (
          <DateSegment segment={segment} className={styles.segment ?? ''}>
            {({ text, type, isPlaceholder }) =>
              isPlaceholder && language === 'kk' ? (KAZAKH_EMPTY[type] ?? text) : text
            }
          </DateSegment>
        )}
      </DateSegments>
      {props.hint ? (
        <Text slot="description" className={styles.hint ?? ''} data-tone={props.tone}>
          {props.hint}
        </Text>
      ) : null}
    </>
  );
  return kind === 'date' ? (
    <DateField
      className={styles.field ?? ''}
      value={dateOf(value)}
      onChange={(date) => onChange(date ? date.toString().slice(0, 10) : '')}
      isDisabled={isDisabled}
      shouldForceLeadingZeros
      data-field={props.field}
    >
      {inside}
    </DateField>
  ) : (
    <TimeField
      className={styles.field ?? ''}
      value={timeOf(value)}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : '')}
      isDisabled={isDisabled}
      hourCycle={24}
      shouldForceLeadingZeros
      data-field={props.field}
    >
      {inside}
    </TimeField>
  );
}

function dateOf(value: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDate(value) : null;
}

function timeOf(value: string) {
  return /^\d{2}:\d{2}$/.test(value) ? parseTime(value) : null;
}
