import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './Segmented.module.css';

interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly lang?: string;
}

interface Common<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
}

interface One<Id extends string> extends Common<Id> {
  /** Undefined when there is no one answer: none is marked. */
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all of them seen: languages, widths, filters. */
export function Segmented<Id extends string>({ label, segments, value, onChange }: One<Id>) {
  return (
    <Group
      label={label}
      segments={segments}
      selected={value === undefined ? [] : [value]}
      onSelect={(keys) => {
        const next = segments.find(({ id }) => keys.has(id));
        if (next) onChange(next.id);
      }}
    />
  );
}

interface Many<Id extends string> extends Common<Id> {
  readonly values: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
}

/** Several of a few: the languages of an export. */
export function SegmentedMany<Id extends string>({ label, segments, values, onChange }: Many<Id>) {
  return (
    <Group
      label={label}
      segments={segments}
      selected={values}
      many
      onSelect={(keys) => onChange(segments.filter(({ id }) => keys.has(id)).map(({ id }) => id))}
    />
  );
}

interface GroupProps<Id extends string> extends Common<Id> {
  readonly selected: readonly Id[];
  readonly many?: boolean;
  readonly onSelect: (keys: ReadonlySet<Key>) => void;
}

function Group<Id extends string>({ label, segments, selected, many, onSelect }: GroupProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode={many ? 'multiple' : 'single'}
      disallowEmptySelection
      selectedKeys={selected}
      onSelectionChange={onSelect}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={styles.segment ?? ''}>
          <span lang={segment.lang}>{segment.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
