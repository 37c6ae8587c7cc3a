import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { useOffice } from '../store/office.ts';
import { useView } from '../store/view.ts';
import { type View, viewAddress } from '../store/view-address.ts';
import { Notices } from '../ui/Notices.tsx';
import styles from './App.module.css';
import { Banner } from './Banner.tsx';
import { Boundary } from './Boundary.tsx';
import { deferred, readDeferred } from './deferred.ts';
import { useKeys } from './keys.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { ReleaseScreen } from './ReleaseScreen.tsx';
import { Sidebar } from './Sidebar.tsx';

const CardsScreen = deferred(async () => (await import('../cards/CardsScreen.tsx')).CardsScreen);
const SettingsScreen = deferred(
  async () => (await import('../settings/SettingsScreen.tsx')).SettingsScreen,
);
const Welcome = deferred(async () => (await import('../start/Welcome.tsx')).Welcome);

/** The window: sections at the left, what one works on beside them. */
export function App() {
  const ready = useOffice((store) => store.ready);
  return ready ? <Window /> : null;
}

function Window() {
  useKeys();
  const { t } = useTranslation();
  const view = useView((store) => store.view);
  const library = useOffice((store) => store.library);
  // A release asks for it itself, once its form is there.
  const atOnce = view.name !== 'release';
  useEffect(() => (atOnce ? readDeferred() : undefined), [atOnce]);
  if (library?.state === 'not-chosen')
    return (
      <Suspense fallback={null}>
        <Welcome />
      </Suspense>
    );
  return (
    <div className={styles.window}>
      <Sidebar />
      <main
        className={styles.main}
        aria-label={t(`app.${view.name}`, { defaultValue: 'Pressdesk' })}
      >
        <Banner />
        <Boundary of={viewAddress(view)}>
          <Suspense fallback={null}>
            <Screen view={view} />
          </Suspense>
        </Boundary>
      </main>
      <OpenPanel />
      <Notices />
    </div>
  );
}

function Screen({ view }: { readonly view: View }) {
  switch (view.name) {
    case 'release':
      return <ReleaseScreen id={view.id} step={view.step} />;
    case 'library':
    case 'trash':
      return <LibraryScreen trash={view.name === 'trash'} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <CardsScreen key={view.name} kind={view.name} />;
  }
}
