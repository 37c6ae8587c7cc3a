import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Codes.module.css';

interface Props {
  /** Cells of a row, the code's included. */
  readonly columns: number;
  readonly onAdd: () => void;
  readonly onRemove: (column: number) => void;
}

/** How many replacements each code of a list has: the second is another case, for example. */
export function CodeColumns({ columns, onAdd, onRemove }: Props) {
  const { t } = useTranslation();
  const group = useRef<HTMLFieldSetElement>(null);
  const numbers = columns > 2 ? Array.from({ length: columns - 1 }, (_, at) => at + 1) : [];
  return (
    <fieldset ref={group} className={styles.columns} aria-label={t('template.columns')}>
      {numbers.map((number) => (
        <span key={number} className={styles.column}>
          {t('template.becomes', { number })}
          <Button
            kind="icon"
            aria-label={t('template.removeColumn', { number })}
            onPress={() => {
              onRemove(number);
              // The button that was pressed may be gone, and the focus with it.
              group.current?.querySelector<HTMLElement>('[data-kind="quiet"]')?.focus();
            }}
          >
            <Icon name="close" size={14} />
          </Button>
        </span>
      ))}
      <Button kind="quiet" onPress={onAdd}>
        <Icon name="plus" />
        {t('template.addColumn')}
      </Button>
    </fieldset>
  );
}
