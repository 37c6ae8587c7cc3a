import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { mayConfirm } from '../../core/parity/reviewed.ts';
import type { Language } from '../../core/release/language.ts';
import {
  CHOSEN_STATUSES,
  type LanguageStatus,
  languageStatus,
} from '../../core/release/language-status.ts';
import type { Release } from '../../core/release/release.ts';
import { dayMonthTime } from '../app/when.ts';
import menu from '../ui/Menu.module.css';
import { Pill, type Tone } from '../ui/Pill.tsx';
import styles from './Beside.module.css';
import { setStatus } from './language-status.ts';

const TONES: Readonly<Record<LanguageStatus['status'], Tone>> = {
  none: 'neutral',
  draft: 'neutral',
  machine: 'warning',
  edited: 'accent',
  confirmed: 'done',
};

interface Props {
  readonly release: Release;
  readonly language: Language;
  readonly isReadOnly: boolean;
  /** Hands over what was typed in the last milliseconds: it is what gets a status. */
  readonly onOpen?: () => void;
}

/** How far a language is, and the ways to say it: draft, edited, confirmed. */
export function StatusMenu({ release, language, isReadOnly, onOpen }: Props) {
  const { t } = useTranslation();
  const now = languageStatus(release, language);
  const tone = now.isChanged ? 'warning' : TONES[now.status];
  const words = t(now.isChanged ? 'beside.changed' : `beside.status_${now.status}`);
  const who = useWho(now);
  if (isReadOnly || now.status === 'none') return <Pill tone={tone}>{words}</Pill>;
  const isConfirmable = mayConfirm(release, language);
  const name = t(`release.${language}Full`);
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      <Button
        className={styles.status ?? ''}
        aria-label={`${t('beside.status', { language: name })}: ${words}`}
      >
        <Pill tone={tone}>
          {words} <span aria-hidden="true">▾</span>
        </Pill>
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom start">
        <Menu
          className={menu.menu ?? ''}
          aria-label={t('beside.status', { language: name })}
          selectionMode="single"
          selectedKeys={[now.status]}
          disabledKeys={isConfirmable ? [] : ['confirmed']}
          onAction={(key) => {
            const chosen = CHOSEN_STATUSES.find((status) => status === key);
            if (chosen) setStatus(language, chosen);
          }}
        >
          {CHOSEN_STATUSES.map((status) => (
            <MenuItem
              key={status}
              id={status}
              className={`${menu.item} ${styles.choice}`}
              textValue={t(`beside.choose_${status}`)}
            >
              <Text slot="label">{t(`beside.choose_${status}`)}</Text>
              {status === 'confirmed' && (who || !isConfirmable) ? (
                <Text slot="description">{isConfirmable ? who : t('beside.readFirst')}</Text>
              ) : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** «Айгүл, 18 сентября, 12:00, версия 2»; empty when nobody has confirmed the text. */
export function useWho({ confirmed }: LanguageStatus): string {
  const { t, i18n } = useTranslation();
  if (!confirmed?.at) return '';
  const when = dayMonthTime(confirmed.at, i18n.language);
  const { by = '', version = 1 } = confirmed;
  return t('beside.by', { by, when, version });
}
