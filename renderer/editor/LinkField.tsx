import type { Command } from '@tiptap/pm/state';
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Input,
  Label,
  Popover,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { setLink } from './commands/marks.ts';
import menu from './menu.module.css';
import { safeAddress } from './safe-address.ts';
import { Opener } from './ToolButton.tsx';
import styles from './Toolbar.module.css';

interface Props {
  /** The address of the link at the caret, or null. */
  readonly href: string | null;
  readonly isDisabled: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onCommand: (command: Command) => void;
  readonly onCancel: () => void;
}

/** A link's address: a small field at the toolbar, open while the text stays in sight. */
export function LinkField({ href, isDisabled, isOpen, onOpenChange, onCommand, onCancel }: Props) {
  const { t } = useTranslation();
  const set = (address: string) => {
    onOpenChange(false);
    onCommand(setLink(address));
  };
  return (
    <DialogTrigger
      isOpen={isOpen && !isDisabled}
      onOpenChange={(open) => {
        onOpenChange(open);
        if (!open) onCancel();
      }}
    >
      <Opener isDisabled={isDisabled}>{t('editor.link')}</Opener>
      <Popover className={menu.popover ?? ''} placement="bottom start" isNonModal>
        <Dialog className={styles.dialog ?? ''} aria-label={t('editor.link')}>
          <AddressForm href={href} onSet={set} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function AddressForm({
  href,
  onSet,
}: {
  readonly href: string | null;
  readonly onSet: (address: string) => void;
}) {
  const { t } = useTranslation();
  const [address, setAddress] = useState(href ?? '');
  const [isWrong, setWrong] = useState(false);
  return (
    <Form
      className={styles.address ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() === '' || safeAddress(address) !== undefined) onSet(address);
        else setWrong(true);
      }}
    >
      <TextField
        className={styles.field ?? ''}
        value={address}
        onChange={(value) => {
          setAddress(value);
          setWrong(false);
        }}
        isInvalid={isWrong}
        validationBehavior="aria"
        autoFocus
      >
        <Label>{t('editor.linkAddress')}</Label>
        <Input placeholder={t('editor.linkExample')} inputMode="url" spellCheck="false" />
        <FieldError>{t('editor.linkWrong')}</FieldError>
      </TextField>
      <div className={styles.verbs}>
        <Button type="submit" className={styles.apply ?? ''}>
          {t('editor.linkApply')}
        </Button>
        {href !== null && (
          <Button className={styles.tool ?? ''} onPress={() => onSet('')}>
            {t('editor.linkRemove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
