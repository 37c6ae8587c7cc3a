import type { Command } from '@tiptap/pm/state';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { insertReference } from './commands/marks.ts';
import styles from './menu.module.css';
import type { EditorReference } from './surroundings.ts';
import { Opener } from './ToolButton.tsx';

interface Props {
  readonly references: readonly EditorReference[];
  readonly isDisabled: boolean;
  readonly onCommand: (command: Command) => void;
}

const KINDS = [
  ['fact', 'facts'],
  ['person', 'people'],
  ['place', 'places'],
  ['date', 'dates'],
] as const;

/** People, places, facts and dates of the release, to be written into the text as they are named. */
export function DataMenu({ references, isDisabled, onCommand }: Props) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Opener isDisabled={isDisabled}>{t('editor.data')}</Opener>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu className={styles.menu ?? ''} aria-label={t('editor.data')}>
          {KINDS.map(([kind, name]) => {
            const found = references.filter((reference) => reference.kind === kind);
            return found.length === 0 ? null : (
              <MenuSection key={kind} className={styles.section ?? ''}>
                <Header className={styles.heading ?? ''}>{t(`editor.${name}`)}</Header>
                {found.map((reference) => (
                  <MenuItem
                    key={`${reference.id} ${reference.form ?? ''}`}
                    id={`${kind} ${reference.id} ${reference.form ?? ''}`}
                    className={styles.item ?? ''}
                    textValue={reference.words}
                    onAction={() => onCommand(insertReference(reference))}
                  >
                    <Text slot="label">{reference.words}</Text>
                    {reference.label && <Text slot="description">{reference.label}</Text>}
                  </MenuItem>
                ))}
              </MenuSection>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
