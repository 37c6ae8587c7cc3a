import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TEMPLATE_MODES, type TemplateMode } from '../../../core/release/caption-book.ts';
import field from '../../ui/Field.module.css';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Template.module.css';

interface Props {
  readonly label: string;
  readonly mode: TemplateMode;
  readonly onChange: (mode: TemplateMode) => void;
}

/** What the template does with the field: a word that can be changed. */
export function ModeSelect({ label, mode, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <AriaSelect
      aria-label={t('template.modeOf', { field: label })}
      selectedKey={mode}
      onSelectionChange={(key) => {
        const next = TEMPLATE_MODES.find((known) => known === key);
        if (next) onChange(next);
      }}
    >
      <Button className={styles.mode ?? ''}>
        <SelectValue />
        <Icon name="chevron" size={12} />
      </Button>
      <Popover className={field.popover ?? ''}>
        <ListBox>
          {TEMPLATE_MODES.map((one) => (
            <ListBoxItem
              key={one}
              id={one}
              className={field.option ?? ''}
              textValue={t(`template.mode_${one}`)}
            >
              {t(`template.mode_${one}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
