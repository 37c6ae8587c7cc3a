import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../store/desk.ts';
import { Button } from '../ui/Button.tsx';
import { TypographyPanel } from './TypographyPanel.tsx';

/** Leads from the text to what typography would change in it. */
export function TypographyButton({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" isDisabled={desk.readOnly} onPress={() => setOpen(true)}>
        {t('typography.title')}
      </Button>
      {isOpen && <TypographyPanel desk={desk} onClose={() => setOpen(false)} />}
    </>
  );
}
