import { useTranslation } from 'react-i18next';
import { CardsScreen } from '../cards/CardsScreen.tsx';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { Welcome } from '../start/Welcome.tsx';
import { useOffice } from '../store/office.ts';
import { useView, type View } from '../store/view.ts';
import { Notices } from '../ui/Notices.tsx';
import styles from './App.module.css';
import { Banner } from './Banner.tsx';
import { useKeys } from './keys.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { ReleaseScreen } from './ReleaseScreen.tsx';
import { Sidebar } from './Sidebar.tsx';

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
  if (library?.state === 'not-chosen') return <Welcome />;
  return (
    <div className={styles.window}>
      <Sidebar />
      <main
        className={styles.main}
        aria-label={t(`app.${view.name}`, { defaultValue: 'Pressdesk' })}
      >
        <Banner />
        <Screen view={view} />
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
    case 'people':
    case 'places':
      return <CardsScreen kind={view.name} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
