import type { Editor } from '@tiptap/core';
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/release/language.ts';
import styles from './menu.module.css';
import type { EditorSpeaker } from './surroundings.ts';
import type { SpeakerRequest } from './views/quote.ts';

interface Props {
  readonly editor: Editor;
  readonly request: SpeakerRequest;
  readonly language: Language;
  readonly speakers: readonly EditorSpeaker[];
  readonly onClose: () => void;
}

const NOBODY = 'nobody';

/** Who said the words of a quote: opens under the quote's last line. */
export function SpeakerMenu({ editor, request, language, speakers, onClose }: Props) {
  const { t } = useTranslation();
  const choose = (speaker: string | null) => {
    const position = request.position();
    if (position === undefined) return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'speaker', speaker));
    onClose();
    setTimeout(() => editor.view.focus());
  };
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={{ current: request.anchor }}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('editor.speaker')}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={request.speaker === null ? [] : [`speaker ${request.speaker}`]}
        renderEmptyState={() => t('editor.noSpeakers')}
      >
        {speakers.map(({ id, name, role }) => (
          <MenuItem
            key={id}
            id={`speaker ${id}`}
            className={styles.item ?? ''}
            textValue={name}
            onAction={() => choose(id)}
          >
            <Text slot="label" lang={language}>
              {name}
            </Text>
            <Text slot="description" lang={language}>
              {role}
            </Text>
          </MenuItem>
        ))}
        <MenuItem id={NOBODY} className={styles.item ?? ''} onAction={() => choose(null)}>
          <Text slot="label">{t('editor.nobody')}</Text>
          {speakers.length === 0 && <Text slot="description">{t('editor.noSpeakers')}</Text>}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
