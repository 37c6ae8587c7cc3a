import { useTranslation } from 'react-i18next';
import { useOffice } from '../store/office.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFieldHint } from './hints.ts';
import { datePart, timePart, toMoment } from './times.ts';

interface MomentFieldsProps {
  readonly dateLabel: string;
  /** ISO 8601, in any offset; shown and changed in the office's time zone. */
  readonly moment: string | undefined;
  /** Path of the field in the release, where findings lead to. */
  readonly field: string;
  /** Said under the date when no finding is. */
  readonly hint?: string | undefined;
  /** The time that a first date gets. */
  readonly usualTime?: string;
  readonly onChange: (moment: string | undefined, part: 'date' | 'time') => void;
}

/** A day, and a time of that day, side by side in the form's grid. */
export function MomentFields(props: MomentFieldsProps) {
  const { moment, field, hint, usualTime = '', onChange } = props;
  const { t } = useTranslation();
  const timezone = useOffice((store) => store.office.timezone);
  const finding = useFieldHint(field);
  const date = datePart(moment, timezone);
  const time = timePart(moment, timezone);
  return (
    <>
      <div data-span="4">
        <TextField
          label={props.dateLabel}
          type="date"
          value={date}
          onChange={(value) => onChange(toMoment(value, time || usualTime, timezone), 'date')}
          field={field}
          hint={finding ?? hint}
          {...(finding ? { tone: 'warning' as const } : {})}
        />
      </div>
      <div data-span="3">
        <TextField
          label={t('form.time')}
          type="time"
          value={time}
          isDisabled={!date}
          onChange={(value) => onChange(toMoment(date, value, timezone), 'time')}
        />
      </div>
    </>
  );
}
