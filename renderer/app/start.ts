import { consumeEventIterator } from '@orpc/client';
import type { AppEvent } from '../../core/contract-shapes.ts';
import { client } from '../client/client.ts';
import { connect, onConnection } from '../client/link.ts';
import { type InterfaceLanguage, startTranslations } from '../i18n/i18n.ts';
import { flush, openDesk, watchPage } from '../store/desk.ts';
import { loadCards, loadLibrary, loadOffice, loadReleases, useOffice } from '../store/office.ts';
import { useView } from '../store/view.ts';
import { runCommand } from './commands.ts';
import { watchTheme } from './theme.ts';

/** Connects, loads the first screen and then lives on what main tells. */
export async function start(): Promise<void> {
  watchTheme();
  watchPage();
  onConnection((connection) => {
    const before = useOffice.getState().connection;
    useOffice.setState({ connection });
    if (connection === 'connected' && before === 'lost') void returned().catch(cutOff);
  });
  connect();
  const { view } = useView.getState();
  // The screen asks for it too, and says what is wrong when it cannot be opened.
  if (view.name === 'release') void openDesk(view.id).catch(() => {});
  await Promise.all([speak(), loadOffice()]);
  useOffice.setState({ ready: true });
  listen();
}

async function speak(): Promise<void> {
  const { language } = await client.settings.get();
  await startTranslations(language ?? guess(navigator.language));
}

async function returned(): Promise<void> {
  listen();
  await loadLibrary();
  await flush();
}

function guess(locale: string): InterfaceLanguage {
  if (locale.startsWith('kk')) return 'kk';
  return locale.startsWith('ru') ? 'ru' : 'en';
}

function listen(): void {
  consumeEventIterator(client.app.events(), {
    onEvent: (event) => void take(event).catch(cutOff),
    onError: cutOff,
  });
}

/** What a lost connection cuts off is not lost: `returned` loads and saves everything anew. */
function cutOff(): void {}

async function take(event: AppEvent): Promise<void> {
  switch (event.type) {
    case 'command':
      return runCommand(event.command);
    case 'flush':
      await flush();
      await client.app.flushed();
      return;
    case 'library':
      useOffice.setState({ library: event.state });
      return loadLibrary();
    case 'release':
    case 'photos':
      return loadReleases();
    case 'cards':
      return loadCards();
    case 'settings':
      useOffice.setState({ settings: await client.settings.get() });
      return;
  }
}
