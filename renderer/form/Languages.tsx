import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, type Localised } from '../../core/release/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { withLanguage } from './change.ts';
import styles from './Form.module.css';
import { useFieldHint } from './hints.ts';

/** Kazakh first, then Russian, then English: the order of the state language law. */
export function inOrder(languages: readonly Language[]): readonly Language[] {
  return LANGUAGES.filter((language) => languages.includes(language));
}

/** A column for each language of the release. */
export function Columns({
  languages,
  children,
}: {
  readonly languages: readonly Language[];
  readonly children: (language: Language) => ReactNode;
}) {
  return (
    <div className={styles.columns} data-count={languages.length}>
      {inOrder(languages).map((language) => (
        <div key={language} className={styles.column}>
          {children(language)}
        </div>
      ))}
    </div>
  );
}

interface Props {
  /** Catalogue key of the label; with the language's own words where the catalogue has them. */
  readonly label: string;
  readonly languages: readonly Language[];
  readonly value: Localised | undefined;
  readonly onChange: (value: Localised | undefined) => void;
  readonly multiline?: boolean;
  /** The number of signs that should not be exceeded; shown while typing. */
  readonly limit?: number;
  /** Path as findings name it, without the language. */
  readonly field?: string;
  readonly placeholder?: string;
  /** Stands after the label: the state of the language. */
  readonly badge?: (language: Language) => ReactNode;
}

/** The same thing in every language of the release, side by side. */
export function LocalisedField(props: Props) {
  const { t } = useTranslation();
  const { languages, value, onChange, limit, field } = props;
  return (
    <Columns languages={languages}>
      {(language) => (
        <OneLanguage
          label={`${t(props.label, { lng: language })}`}
          language={language}
          value={value?.[language] ?? ''}
          onChange={(text) => onChange(withLanguage(value, language, text))}
          multiline={props.multiline ?? false}
          limit={limit}
          field={field}
          placeholder={props.placeholder ? t(props.placeholder, { lng: language }) : undefined}
          badge={props.badge?.(language)}
        />
      )}
    </Columns>
  );
}

interface OneProps {
  readonly label: string;
  readonly language: Language;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly multiline: boolean;
  readonly limit: number | undefined;
  readonly field: string | undefined;
  readonly placeholder: string | undefined;
  readonly badge: ReactNode;
}

function OneLanguage({
  label,
  language,
  value,
  onChange,
  multiline,
  limit,
  field,
  placeholder,
  badge,
}: OneProps) {
  const { t } = useTranslation();
  const finding = useFieldHint(field, language);
  const long = limit !== undefined && value.length > limit;
  const counter =
    limit !== undefined && value.length > limit * 0.5
      ? t('form.signs', { count: value.length, limit })
      : undefined;
  return (
    <TextField
      label={label}
      lang={language}
      value={value}
      onChange={onChange}
      multiline={multiline}
      hint={finding ?? counter}
      {...(finding || long ? { tone: 'warning' as const } : {})}
      {...(field ? { field: `${field}.${language}` } : {})}
      {...(placeholder ? { placeholder } : {})}
      badge={badge}
    />
  );
}
