import type { Command } from '@tiptap/pm/state';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { setLines, toggleSubhead } from './commands/blocks.ts';
import { toggleList } from './commands/lists.ts';
import styles from './menu.module.css';
import type { LineName, Standing } from './standing.ts';
import { Opener } from './ToolButton.tsx';

interface Props {
  readonly now: Standing;
  readonly isDisabled: boolean;
  readonly onCommand: (command: Command) => void;
}

const LINES: readonly { readonly line: LineName; readonly command: Command }[] = [
  { line: 'paragraph', command: setLines('paragraph') },
  { line: 'heading2', command: setLines('heading2') },
  { line: 'heading3', command: setLines('heading3') },
];
const LISTS: readonly { readonly line: LineName; readonly command: Command }[] = [
  { line: 'bulleted', command: toggleList(false) },
  { line: 'numbered', command: toggleList(true) },
];

/** What the line at the caret is, and what else it can be. */
export function LineMenu({ now, isDisabled, onCommand }: Props) {
  const { t } = useTranslation();
  const label = now.line === 'other' ? t('editor.paragraph') : t(`editor.${now.line}`);
  const offered = now.inBody ? [...LINES, ...LISTS] : [];
  const choose = (key: string | number) => {
    const found = offered.find(({ line }) => line === key);
    if (found && found.line !== now.line) onCommand(found.command);
    else if (key === 'subhead') onCommand(toggleSubhead);
  };
  const item = ({ line }: { readonly line: LineName }) => (
    <MenuItem key={line} id={line} className={styles.item ?? ''}>
      {t(`editor.${line}`)}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Opener isDisabled={isDisabled} label={`${t('editor.lineKind')}: ${label}`}>
        <span data-wide="">{label}</span>
      </Opener>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('editor.lineKind')}
          selectionMode="single"
          selectedKeys={now.hasSubhead ? [now.line, 'subhead'] : [now.line]}
          onAction={choose}
        >
          {now.inBody && LINES.map(item)}
          {now.inBody && <Separator className={styles.separator ?? ''} />}
          {now.inBody && LISTS.map(item)}
          {now.inBody && <Separator className={styles.separator ?? ''} />}
          {item({ line: 'subhead' })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
