import { useTranslation } from 'react-i18next';
import { QUALIFIERS, type Qualifier } from '../../core/release/types.ts';
import { Select } from '../ui/Select.tsx';

/** A range needs two figures, and the form has room for one. */
const QUALIFIERS_OF_ONE = QUALIFIERS.filter((qualifier) => qualifier !== 'range');

/** How a figure is meant: exactly, more than, about, up to. */
export function QualifierField({
  value,
  onChange,
}: {
  readonly value: Qualifier;
  readonly onChange: (value: Qualifier) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('form.qualifier')}
      options={QUALIFIERS_OF_ONE.map((id) => ({ id, label: t(`form.qualifier_${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
