import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { go } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import check from '../ui/Check.module.css';
import { Icon } from '../ui/Icon.tsx';
import { readable } from './cardOptions.ts';
import { changeField } from './change.ts';
import styles from './Form.module.css';

/** Whom journalists may call about this release: of the office's contacts; all public ones by default. */
export function ContactsFields({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  const contacts = useOffice((store) => store.office.contacts);
  const chosen = release.contacts.length
    ? release.contacts
    : contacts.filter((contact) => contact.public).map(({ id }) => id);
  if (contacts.length === 0)
    return (
      <div className={styles.row}>
        <p className={styles.detail}>{t('form.noContacts')}</p>
        <Button kind="quiet" onPress={() => go({ name: 'settings' })}>
          {t('app.settings')}
        </Button>
      </div>
    );
  return (
    <div className={styles.stack}>
      <CheckboxGroup
        aria-label={t('form.more_contacts')}
        className={styles.stack ?? ''}
        value={chosen}
        onChange={(ids) =>
          changeField('form.more_contacts', (draft) => {
            draft.contacts = ids;
          })
        }
      >
        {contacts.map((contact) => (
          <Checkbox key={contact.id} value={contact.id} className={check.check ?? ''}>
            <span className={check.box} aria-hidden="true">
              <Icon name="check" size={12} />
            </span>
            <span>
              {[readable(contact.name, i18n.language), contact.phone, contact.email]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className={styles.leading}>
        <Button kind="quiet" onPress={() => go({ name: 'settings' })}>
          {t('form.editContacts')}
        </Button>
      </div>
    </div>
  );
}
