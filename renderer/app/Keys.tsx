import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/Panel.tsx';
import styles from './Keys.module.css';
import { usePanels } from './panels.ts';

const GROUPS = [
  {
    title: 'keys.everywhere',
    keys: [
      ['Ctrl K', 'keys.find'],
      ['Ctrl N', 'keys.new'],
      ['Ctrl 1 … 5', 'keys.steps'],
      ['Ctrl E', 'keys.export'],
      ['Ctrl Z', 'keys.undo'],
      ['Ctrl Shift Z', 'keys.redo'],
      ['Ctrl \\', 'keys.preview'],
      ['F8', 'keys.nextFinding'],
      ['F1', 'keys.help'],
      ['Esc', 'keys.close'],
    ],
  },
  {
    title: 'keys.text',
    keys: [
      ['Ctrl B', 'keys.strong'],
      ['Ctrl I', 'keys.emphasis'],
      ['Ctrl Shift K', 'keys.link'],
      ['Alt ↑ ↓', 'keys.moveBlock'],
      ['F6', 'keys.otherLanguage'],
      ['F7', 'keys.misspelt'],
    ],
  },
  {
    title: 'keys.photos',
    keys: [
      ['← → ↑ ↓', 'keys.go'],
      ['Space', 'keys.select'],
      ['1 … 5, 0', 'keys.rate'],
      ['P', 'keys.pick'],
      ['X', 'keys.reject'],
      ['U', 'keys.unmark'],
      ['B', 'keys.keepBest'],
      ['C', 'keys.compare'],
      ['Enter', 'keys.large'],
      ['Alt ← →', 'keys.movePhoto'],
    ],
  },
  {
    title: 'keys.largeView',
    keys: [
      ['← →, PgUp PgDn', 'keys.go'],
      ['+ −', 'keys.zoom'],
      ['Z', 'keys.actual'],
      ['W F C S H L', 'keys.tools'],
      ['1 … 9', 'keys.placePerson'],
      ['← → ↑ ↓', 'keys.moveFrame'],
      ['Shift ← → ↑ ↓', 'keys.resizeFrame'],
      ['N', 'keys.addArea'],
      ['Delete', 'keys.removeFrame'],
      ['Esc', 'keys.back'],
    ],
  },
  {
    title: 'keys.panel',
    keys: [
      ['Alt PageUp PageDown', 'keys.sameField'],
      ['F4', 'keys.repeatWords'],
      ['F2', 'keys.insert'],
      ['1 … 9', 'keys.people'],
      ['Ctrl M', 'keys.template'],
      ['Ctrl H', 'keys.replace'],
      ['Ctrl Enter', 'keys.apply'],
    ],
  },
] as const;

/** F1: every shortcut on one page. */
export function Keys() {
  const { t } = useTranslation();
  return (
    <Panel title={t('keys.title')} onClose={usePanels.getState().close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than the window and must scroll by keys */}
      <section className={styles.all} aria-label={t('keys.title')} tabIndex={0}>
        {GROUPS.map((group) => (
          <section key={group.title} className={styles.group}>
            <h3 className={styles.heading}>{t(group.title)}</h3>
            <dl className={styles.list}>
              {group.keys.map(([keys, what]) => (
                <div key={keys} className={styles.row}>
                  <dt>
                    <kbd className={styles.key}>{keys}</kbd>
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Panel>
  );
}
