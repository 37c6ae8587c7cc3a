import { useTranslation } from 'react-i18next';
import { CARD_KINDS } from '../../core/cards/kind-names.ts';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { cardsOf } from '../cards/lists.ts';
import { useOffice } from '../store/office.ts';
import { go, useView } from '../store/view.ts';
import { type View, viewAddress } from '../store/view-address.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Dot } from '../ui/Pill.tsx';
import { usePanels } from './panels.ts';
import styles from './Sidebar.module.css';
import { isOut, statusLine, statusTone, summaryHeadline } from './summary.ts';

/** Sections: find, releases in work and out, cards, trash, settings. */
export function Sidebar() {
  const { t, i18n } = useTranslation();
  const cards = useOffice();
  const { releases } = cards;
  const panels = usePanels();
  const alive = releases.filter(({ trashedAt, status }) => !trashedAt && status !== 'archived');
  const groups = [
    { title: t('app.inWork'), items: alive.filter((release) => !isOut(release)) },
    { title: t('app.released'), items: alive.filter(isOut).slice(0, 8) },
  ];
  return (
    <nav className={styles.sidebar} aria-label={t('app.sidebar')} data-open={panels.sidebar}>
      <div className={styles.brand}>
        <a className={styles.name} href="#/library">
          <span className={styles.mark} aria-hidden="true">
            P
          </span>
          Pressdesk
        </a>
        <span className={styles.fold}>
          <Button
            kind="icon"
            aria-label={t(panels.sidebar ? 'app.closeSidebar' : 'app.openSidebar')}
            aria-expanded={panels.sidebar}
            onPress={panels.toggleSidebar}
          >
            <Icon name={panels.sidebar ? 'close' : 'menu'} />
          </Button>
        </span>
      </div>
      <div className={styles.folding}>
        <button type="button" className={styles.find} onClick={() => panels.show('palette')}>
          <span>{t('app.find')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div className={styles.new}>
          <Button kind="quiet" onPress={() => panels.show('new')}>
            <Icon name="plus" /> {t('app.newRelease')}
          </Button>
        </div>
        <div className={styles.scroll}>
          {groups.map((group) =>
            group.items.length === 0 ? null : (
              <section key={group.title} aria-label={group.title}>
                <h2 className={styles.heading}>{group.title}</h2>
                <ul>
                  {group.items.map((release) => (
                    <ReleaseLink key={release.id} release={release} language={i18n.language} />
                  ))}
                </ul>
              </section>
            ),
          )}
          <section aria-label={t('app.directories')}>
            <h2 className={styles.heading}>{t('app.directories')}</h2>
            <ul>
              {CARD_KINDS.map((kind) => (
                <PlainLink
                  key={kind}
                  view={{ name: kind }}
                  label={t(`app.${kind}`)}
                  count={cardsOf(cards, kind).length}
                />
              ))}
            </ul>
          </section>
        </div>
        <ul className={styles.foot}>
          <PlainLink view={{ name: 'library' }} label={t('app.allReleases')} />
          <PlainLink view={{ name: 'trash' }} label={t('app.trash')} />
          <PlainLink view={{ name: 'settings' }} label={t('app.settings')} />
        </ul>
      </div>
    </nav>
  );
}

function ReleaseLink({
  release,
  language,
}: {
  readonly release: ReleaseSummary;
  readonly language: string;
}) {
  const { t } = useTranslation();
  const view = useView((store) => store.view);
  const current = view.name === 'release' && view.id === release.id;
  const target: View = {
    name: 'release',
    id: release.id,
    step: view.name === 'release' ? view.step : 'facts',
  };
  const headline = summaryHeadline(release, language);
  return (
    <li>
      <a
        className={styles.release}
        href={viewAddress(target)}
        aria-current={current ? 'page' : undefined}
        onClick={() => usePanels.setState({ sidebar: false })}
      >
        <span className={styles.headline} lang={headline?.language}>
          {headline?.text ?? t('release.untitled')}
        </span>
        <span className={styles.state}>
          <Dot tone={statusTone(release)} />
          <span>{statusLine(release, language, t)}</span>
        </span>
      </a>
    </li>
  );
}

function PlainLink({
  view,
  label,
  count,
}: {
  readonly view: View;
  readonly label: string;
  readonly count?: number;
}) {
  const current = useView((store) => store.view.name === view.name);
  return (
    <li>
      <a
        className={styles.plain}
        href={viewAddress(view)}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          usePanels.setState({ sidebar: false });
          go(view);
        }}
      >
        <span>{label}</span>
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </a>
    </li>
  );
}
