import { consumeEventIterator } from '@orpc/client';
import type { AppEvent, AppSettings } from '../../core/contract-shapes.ts';
import { forgetAnswers } from '../client/ahead.ts';
import { client } from '../client/client.ts';
import { onConnection } from '../client/link.ts';
import { type InterfaceLanguage, startTranslations } from '../i18n/i18n.ts';
import { flush, openDesk } from '../store/desk.ts';
import { watchPage } from '../store/leaving.ts';
import { loadCards, loadLibrary, loadOffice, loadReleases, useOffice } from '../store/office.ts';
import { useView } from '../store/view.ts';
import { runCommand } from './commands.ts';
import { watchTheme } from './theme.ts';

/** Loads the first screen, for which `client/first-calls.ts` has asked, and then lives on what main tells. */
export async function start(): Promise<void> {
  watchTheme();
  watchPage();
  onConnection((connection) => {
    const before = useOffice.getState().connection;
    useOffice.setState({ connection });
    if (connection === 'connected' && before === 'lost') void returned().catch(cutOff);
  });
  await begin().catch(cutOff);
}

let beginning: Promise<void> | undefined;

/** Cut off half-way, it begins anew when the program is back. */
function begin(): Promise<void> {
  beginning ??= load().finally(() => {
    beginning = undefined;
  });
  return beginning;
}

async function load(): Promise<void> {
  const { view } = useView.getState();
  // The screen asks for it too, and says what is wrong when it cannot be opened.
  if (view.name === 'release') void openDesk(view.id).catch(() => {});
  const settings = client.settings.get();
  await Promise.all([speak(settings), loadOffice(settings)]);
  forgetAnswers();
  useOffice.setState({ ready: true });
  listen();
}

async function speak(settings: Promise<AppSettings>): Promise<void> {
  const { language } = await settings;
  await startTranslations(language ?? guess(navigator.language));
}

async function returned(): Promise<void> {
  forgetAnswers();
  if (!useOffice.getState().ready) return begin();
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
