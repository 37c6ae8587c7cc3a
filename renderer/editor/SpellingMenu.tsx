import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isThere, replaceWord } from './commands/words.ts';
import styles from './menu.module.css';
import type { MisspellingRequest } from './plugins/spelling.ts';
import type { EditorSpelling } from './surroundings.ts';

interface Props {
  readonly editor: Editor;
  readonly request: MisspellingRequest;
  readonly spelling: EditorSpelling;
  readonly onClose: () => void;
}

/** What may have been meant by an underlined word, and the way into the office's dictionary. */
export function SpellingMenu({ editor, request, spelling, onClose }: Props) {
  const { t } = useTranslation();
  const words = useSuggestions(spelling, request, (found) => {
    // What was typed meanwhile asks for no menu: its keys would go there.
    const isStanding = !editor.isDestroyed && isThere(request, editor.state.doc);
    if (!isStanding) onClose();
    return isStanding ? found : undefined;
  });
  const close = () => {
    onClose();
    setTimeout(() => {
      if (!editor.isDestroyed) editor.view.focus();
    });
  };
  const { word, language } = request;
  // The first thing to choose must be a word, not the dictionary: they come within a moment.
  if (words === undefined) return null;
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={{ current: request.anchor }}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('spelling.menu', { word })}
        autoFocus="first"
      >
        <MenuSection className={styles.section ?? ''}>
          <Header className={styles.heading}>
            {words.length > 0 ? t('spelling.meant') : t('spelling.nothing')}
          </Header>
          {words.map((one) => (
            <MenuItem
              key={one}
              id={`word ${one}`}
              className={styles.item ?? ''}
              textValue={one}
              onAction={() => {
                const { state, view } = editor;
                replaceWord(request, one)(state, view.dispatch, view);
                close();
              }}
            >
              <span slot="label" lang={language}>
                {one}
              </span>
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={styles.separator ?? ''} />
        <MenuItem
          id="learn"
          className={styles.item ?? ''}
          onAction={() => {
            spelling.learn(language, word);
            close();
          }}
        >
          {t('spelling.learn')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}

/** Undefined until they are there, and when `take` wants none of them any more. */
function useSuggestions(
  spelling: EditorSpelling,
  { language, word }: MisspellingRequest,
  take: (found: readonly string[]) => readonly string[] | undefined,
): readonly string[] | undefined {
  const [words, setWords] = useState<readonly string[]>();
  const taken = useEffectEvent(take);
  useEffect(() => {
    let isOld = false;
    setWords(undefined);
    void spelling.suggest(language, word).then((found) => {
      if (!isOld) setWords(taken(found));
    });
    return () => {
      isOld = true;
    };
  }, [spelling, language, word]);
  return words;
}
