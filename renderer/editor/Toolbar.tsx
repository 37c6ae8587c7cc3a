import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import type { ReactNode, Ref } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { toggleQuote } from './commands/blocks.ts';
import { toggleList } from './commands/lists.ts';
import { toggleTone } from './commands/marks.ts';
import { DataMenu } from './DataMenu.tsx';
import { LineMenu } from './LineMenu.tsx';
import { LinkField } from './LinkField.tsx';
import { PhotoMenu } from './PhotoMenu.tsx';
import { NOWHERE, type Standing, standing } from './standing.ts';
import type { Surroundings } from './surroundings.ts';
import { Switch } from './ToolButton.tsx';
import styles from './Toolbar.module.css';

interface Props {
  /** The editor that was written in last; null before any is there. */
  readonly editor: Editor | null;
  readonly around: Pick<Surroundings, 'language' | 'photos' | 'references' | 'readOnly'>;
  readonly isLinkOpen: boolean;
  readonly onLinkOpenChange: (open: boolean) => void;
  /** Verbs for the whole text, at the far end. */
  readonly end?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What can be done to the text at the caret; acts on the editor that has or had the focus. */
export function Toolbar({ editor, around, isLinkOpen, onLinkOpenChange, end, ref }: Props) {
  const { t } = useTranslation();
  const selector = ({ editor: one }: { editor: Editor | null }) => one && standing(one.state);
  const now: Standing = useEditorState({ editor, selector }) ?? NOWHERE;
  const isOff = !editor || around.readOnly;
  const noMarks = isOff || !now.takesMarks;
  // A menu holds the focus until it is closed: the text gets it back after that.
  const run = (command: Command) =>
    void setTimeout(() => {
      if (!editor || editor.isDestroyed) return;
      editor.view.focus();
      command(editor.state, editor.view.dispatch, editor.view);
    });
  return (
    <div className={styles.bar}>
      <AriaToolbar ref={ref} className={styles.tools ?? ''} aria-label={t('editor.tools')}>
        <LineMenu now={now} isDisabled={isOff} onCommand={run} />
        <Switch
          label={t('editor.strong')}
          keys="Control+B"
          isOn={now.strong}
          isDisabled={noMarks}
          onPress={() => run(toggleTone('strong'))}
        >
          <b aria-hidden="true">{t('editor.strongLetter')}</b>
        </Switch>
        <Switch
          label={t('editor.emphasis')}
          keys="Control+I"
          isOn={now.emphasis}
          isDisabled={noMarks}
          onPress={() => run(toggleTone('emphasis'))}
        >
          <i aria-hidden="true">{t('editor.emphasisLetter')}</i>
        </Switch>
        <LinkField
          href={now.href}
          isDisabled={noMarks}
          isOpen={isLinkOpen}
          onOpenChange={onLinkOpenChange}
          onCommand={run}
          onCancel={() => editor?.view.focus()}
        />
        <Switch
          isOn={now.line === 'bulleted' || now.line === 'numbered'}
          isDisabled={isOff || !now.inBody}
          onPress={() => run(toggleList(now.line === 'numbered'))}
        >
          {t('editor.list')}
        </Switch>
        <Switch
          isOn={now.line === 'quote'}
          isDisabled={isOff || !now.inBody}
          onPress={() => run(toggleQuote)}
        >
          {t('editor.quote')}
        </Switch>
        <PhotoMenu
          language={around.language}
          photos={around.photos}
          used={now.photos}
          isDisabled={isOff}
          onCommand={run}
        />
        {around.references.length > 0 && (
          <DataMenu references={around.references} isDisabled={isOff} onCommand={run} />
        )}
      </AriaToolbar>
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}
