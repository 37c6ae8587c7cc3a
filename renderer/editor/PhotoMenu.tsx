import type { Command } from '@tiptap/pm/state';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import { insertPhoto } from './commands/blocks.ts';
import styles from './menu.module.css';
import type { EditorPhoto } from './surroundings.ts';
import { Opener } from './ToolButton.tsx';

interface Props {
  readonly language: Language;
  readonly photos: readonly EditorPhoto[];
  /** Ids of the photos that are in the text already. */
  readonly used: readonly string[];
  readonly isDisabled: boolean;
  readonly onCommand: (command: Command) => void;
}

/** The photos of the release, to be put into the text below the caret. */
export function PhotoMenu({ language, photos, used, isDisabled, onCommand }: Props) {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Opener isDisabled={isDisabled}>{t('editor.photo')}</Opener>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('editor.photo')}
          onAction={(id) => onCommand(insertPhoto(String(id)))}
          renderEmptyState={() => <div className={styles.empty}>{t('editor.noPhotos')}</div>}
        >
          {photos.map((photo) => (
            <MenuItem
              key={photo.id}
              id={photo.id}
              className={`${styles.item} ${styles.picture}`}
              textValue={photo.caption || String(photo.sequence)}
            >
              {photo.thumbnail ? (
                <img className={styles.thumbnail} src={photo.thumbnail} alt="" />
              ) : (
                <span className={styles.thumbnail} />
              )}
              <Text slot="label">
                {t(used.includes(photo.id) ? 'editor.photoInText' : 'editor.photoNumber', {
                  number: photo.sequence,
                })}
              </Text>
              <Text slot="description" lang={language}>
                {photo.caption || t('editor.photoWithoutCaption')}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
