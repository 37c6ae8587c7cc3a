import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { client } from '../client/client.ts';
import { useDesk } from '../store/desk.ts';
import { useOffice } from '../store/office.ts';
import { go } from '../store/view.ts';
import { STEPS } from '../store/view-address.ts';
import { Panel } from '../ui/Panel.tsx';
import { type Command, runCommand } from './commands.ts';
import styles from './Palette.module.css';
import { usePanels } from './panels.ts';
import { statusLine, summaryHeadline } from './summary.ts';

const ANYWHERE: readonly Command[] = ['new', 'library', 'settings', 'help', 'about'];
const IN_RELEASE: readonly Command[] = [
  'undo',
  'redo',
  'versions',
  'preview',
  ...STEPS.map((step) => `step:${step}` as const),
];

/** Ctrl K: find a release by any of its words, or do anything. */
export function Palette() {
  const { t, i18n } = useTranslation();
  const close = usePanels((store) => store.close);
  const releases = useOffice((store) => store.releases);
  const open = useDesk((store) => store.desk);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{
    readonly query: string;
    readonly ids: readonly string[];
  }>();
  useEffect(() => {
    let current = true;
    if (!query.trim()) setFound(undefined);
    else
      client.releases
        .search({ query })
        .then((ids) => current && setFound({ query, ids }))
        .catch(() => current && setFound({ query, ids: [] }));
    return () => {
      current = false;
    };
  }, [query]);
  const wanted = query.trim().toLocaleLowerCase();
  const commands = [...ANYWHERE, ...(open ? IN_RELEASE : [])].filter((command) =>
    t(`palette.${command.replace(':', '_')}`)
      .toLocaleLowerCase()
      .includes(wanted),
  );
  // Until the answer to this very question is there, Enter must not open what was listed before.
  const ids = found?.query === query ? found.ids : [];
  const listed = (
    wanted
      ? ids.flatMap((id) => releases.find((release) => release.id === id) ?? [])
      : releases.filter(({ trashedAt }) => !trashedAt)
  ).slice(0, 8);
  const act = (key: string) => {
    close();
    const release = listed.find(({ id }) => `release:${id}` === key);
    if (release) go({ name: 'release', id: release.id, step: 'facts' });
    else runCommand(key);
  };
  return (
    <Panel place="middle" title={t('palette.title')} onClose={close}>
      <Autocomplete>
        <SearchField
          aria-label={t('palette.title')}
          value={query}
          onChange={setQuery}
          // Escape leaves at once: without this the first one would only empty the field.
          onClear={close}
          autoFocus
          className={styles.search ?? ''}
        >
          <Input className={styles.input ?? ''} placeholder={t('palette.placeholder')} />
        </SearchField>
        <ListBox
          aria-label={t('palette.results')}
          className={styles.list ?? ''}
          onAction={(key) => act(String(key))}
          renderEmptyState={() => <p className={styles.nothing}>{t('palette.nothing')}</p>}
        >
          {listed.length ? (
            <ListBoxSection id="releases">
              <Header className={styles.header ?? ''}>{t('palette.releases')}</Header>
              {listed.map((release) => {
                const headline =
                  summaryHeadline(release, i18n.language)?.text ?? t('release.untitled');
                return (
                  <ListBoxItem
                    key={release.id}
                    id={`release:${release.id}`}
                    textValue={headline}
                    className={styles.item ?? ''}
                  >
                    <span>{headline}</span>
                    <span className={styles.detail}>{statusLine(release, i18n.language, t)}</span>
                  </ListBoxItem>
                );
              })}
            </ListBoxSection>
          ) : null}
          {commands.length ? (
            <ListBoxSection id="commands">
              <Header className={styles.header ?? ''}>{t('palette.commands')}</Header>
              {commands.map((command) => (
                <ListBoxItem
                  key={command}
                  id={command}
                  textValue={t(`palette.${command.replace(':', '_')}`)}
                  className={styles.item ?? ''}
                >
                  {t(`palette.${command.replace(':', '_')}`)}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ) : null}
        </ListBox>
      </Autocomplete>
    </Panel>
  );
}
