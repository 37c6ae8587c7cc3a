import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { RELEASE_TYPES, type ReleaseType } from '../../core/release/types.ts';
import { usePanels } from '../app/panels.ts';
import { client } from '../client/client.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty, Sheet } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DropWord } from '../word/DropWord.tsx';
import { emptyTrash } from './actions.ts';
import { BrokenFiles } from './BrokenFiles.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import {
  GROUPS,
  type Group,
  inGroup,
  inPeriod,
  newestFirst,
  type Period,
  yearsOf,
} from './groups.ts';
import styles from './LibraryScreen.module.css';
import { ReleaseRow } from './ReleaseRow.tsx';

const ANY = 'any';

/** All releases: by state, kind and words; and the trash, which looks the same. */
export function LibraryScreen({ trash }: { readonly trash: boolean }) {
  const { t } = useTranslation();
  const releases = useOffice((store) => store.releases);
  const [group, setGroup] = useState<Group>('all');
  const [type, setType] = useState<ReleaseType | typeof ANY>(ANY);
  const [period, setPeriod] = useState<Period>('any');
  const [query, setQuery] = useState('');
  const found = useFound(useDeferredValue(query));
  const here = releases.filter((release) => !!release.trashedAt === trash);
  if (!trash && releases.length === 0)
    return (
      <DropWord panel="new" isEnabled>
        <EmptyLibrary />
      </DropWord>
    );
  const listed = here
    .filter((release) => trash || inGroup(release, group))
    .filter((release) => type === ANY || release.type === type)
    .filter((release) => inPeriod(release, period, new Date()))
    .filter((release) => !found || found.includes(release.id));
  const ordered = found ? byOrder(listed, found) : newestFirst(listed);
  return (
    <DropWord panel="new" isEnabled={!trash}>
      <div className={styles.screen}>
        <header className={styles.header}>
          <h1 className={styles.title}>{t(trash ? 'app.trash' : 'app.allReleases')}</h1>
          {trash ? (
            <Button
              tone="error"
              isDisabled={here.length === 0}
              onPress={() => void emptyTrash(here.length)}
            >
              {t('library.emptyTrash')}
            </Button>
          ) : (
            <Button kind="primary" onPress={() => usePanels.getState().show('new')}>
              <Icon name="plus" /> {t('app.newRelease')}
            </Button>
          )}
        </header>
        <div className={styles.filters}>
          <div className={styles.search}>
            <TextField
              label={t('library.search')}
              hideLabel
              type="search"
              placeholder={t('library.search')}
              value={query}
              onChange={setQuery}
            />
          </div>
          {trash ? null : (
            <Segmented
              label={t('library.status')}
              segments={GROUPS.map((id) => ({ id, label: t(`library.group_${id}`) }))}
              value={group}
              onChange={setGroup}
            />
          )}
          <Select
            label={t('library.type')}
            hideLabel
            options={[
              { id: ANY, label: t('library.anyType') },
              ...RELEASE_TYPES.map((id) => ({ id, label: t(`release.type_${id}`) })),
            ]}
            value={type}
            onChange={setType}
          />
          <Select<Period>
            label={t('library.period')}
            hideLabel
            options={[
              { id: 'any', label: t('library.anyTime') },
              { id: 'month', label: t('library.lastMonth') },
              ...yearsOf(here).map((year) => ({ id: year, label: year })),
            ]}
            value={period}
            onChange={setPeriod}
          />
        </div>
        <BrokenFiles />
        {ordered.length === 0 ? (
          <Empty title={t(trash ? 'library.trashEmpty' : 'library.nothingFound')}>
            {trash ? <p>{t('library.trashHint')}</p> : null}
          </Empty>
        ) : (
          <Sheet>
            {ordered.map((release) => (
              <ReleaseRow key={release.id} release={release} />
            ))}
          </Sheet>
        )}
      </div>
    </DropWord>
  );
}

function byOrder(
  releases: readonly ReleaseSummary[],
  ids: readonly string[],
): readonly ReleaseSummary[] {
  return [...releases].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Ids of the releases that have all the words, or undefined while nothing is asked. */
function useFound(query: string): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>();
  useEffect(() => {
    let current = true;
    if (!query.trim()) setFound(undefined);
    else
      client.releases
        .search({ query })
        .then((ids) => current && setFound(ids))
        .catch(() => current && setFound([]));
    return () => {
      current = false;
    };
  }, [query]);
  return found;
}
