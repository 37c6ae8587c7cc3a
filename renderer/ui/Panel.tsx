import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `side` slides in from the right and leaves the work visible; `middle` is for a short task. */
  readonly place?: 'side' | 'middle';
  readonly wide?: boolean;
  readonly foot?: ReactNode;
}

/** A panel over the window: Escape or a click beside it closes it, nothing in it is a trap. */
export function Panel({ title, onClose, children, place = 'side', wide, foot }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
      data-place={place}
    >
      <Modal className={styles.modal ?? ''} data-place={place} data-wide={wide}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button kind="icon" aria-label={t('app.dismiss')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {foot ? <footer className={styles.foot}>{foot}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
