import { useTranslation } from 'react-i18next';
import { dismiss, useNotices } from '../store/notices.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Notices.module.css';

/** What was just done, with the way back; read out politely, gone by itself. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useNotices((store) => store.notices);
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice} data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.action ? (
            <Button
              kind="quiet"
              onPress={() => {
                notice.action?.run();
                dismiss(notice.id);
              }}
            >
              {notice.action.label}
            </Button>
          ) : null}
          <Button kind="icon" aria-label={t('app.dismiss')} onPress={() => dismiss(notice.id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
}
