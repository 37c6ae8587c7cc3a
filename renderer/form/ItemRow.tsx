import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Form.module.css';

interface Props {
  readonly name: string;
  readonly detail?: string;
  /** Two letters for a person; nothing for other things. */
  readonly initials?: string;
  readonly badge?: ReactNode;
  readonly children?: ReactNode;
  readonly startOpen?: boolean;
  readonly onMove?: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** An item of a list in the form: folded to a line, opened in place, moved and removed by buttons. */
export function ItemRow({
  name,
  detail,
  initials,
  badge,
  children,
  startOpen,
  onMove,
  onRemove,
}: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(startOpen ?? false);
  return (
    <div className={styles.item}>
      <div className={styles.itemHead}>
        {initials ? (
          <span className={styles.avatar} aria-hidden="true">
            {initials}
          </span>
        ) : null}
        <div className={styles.itemName}>
          <p>{name}</p>
          {detail ? <p className={styles.detail}>{detail}</p> : null}
        </div>
        {badge}
        {onMove ? (
          <>
            <Button kind="icon" aria-label={t('form.moveUp', { name })} onPress={() => onMove(-1)}>
              <Icon name="up" />
            </Button>
            <Button kind="icon" aria-label={t('form.moveDown', { name })} onPress={() => onMove(1)}>
              <Icon name="down" />
            </Button>
          </>
        ) : null}
        {children ? (
          <Button
            kind="quiet"
            aria-expanded={open}
            aria-label={t(open ? 'form.foldNamed' : 'form.editNamed', { name })}
            onPress={() => setOpen(!open)}
          >
            {t(open ? 'form.fold' : 'form.edit')}
          </Button>
        ) : null}
        <Button kind="icon" aria-label={t('form.remove', { name })} onPress={onRemove}>
          <Icon name="trash" />
        </Button>
      </div>
      {open && children ? <div className={styles.itemBody}>{children}</div> : null}
    </div>
  );
}
