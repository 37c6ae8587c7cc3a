import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { useOffice } from '../store/office.ts';
import { useView } from '../store/view.ts';
import { type View, viewAddress } from '../store/view-address.ts';
import { ComponentLocale } from '../ui/ComponentLocale.tsx';
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
  const connection = useOffice((store) => store.connection);
  if (ready) {
    return (
      <ComponentLocale>
        <Window />
      </ComponentLocale>
    );
  }
  return connection === 'lost' ? <NoAnswer /> : null;
}

/** In all languages: before the first answer nothing is known about whoever looks at it. */
const NO_ANSWER = {
  kk: 'Бағдарлама жауап бермейді. Терезе бір минут ішінде ашылмаса, Pressdesk бағдарламасын қайта іске қосыңыз.',
  ru: 'Программа не отвечает. Если за минуту окно не откроется, запустите Pressdesk ещё раз.',
  en: 'The program does not answer. If the window does not open within a minute, start Pressdesk again.',
};

function NoAnswer() {
  return (
    <main className={styles.noAnswer}>
      {Object.entries(NO_ANSWER).map(([lang, words]) => (
        <p key={lang} lang={lang}>
          {words}
        </p>
      ))}
    </main>
  );
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
