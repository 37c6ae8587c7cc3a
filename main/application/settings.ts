import type { AppSettings } from '../../core/contract-shapes.ts';
import type { Settings, SettingsStore } from '../host.ts';
import { server } from './declared.ts';
import type { Session } from './session.ts';

export function settingsRouter(session: Session, store: SettingsStore) {
  const { settings } = server;
  return {
    get: settings.get.handler(() => shown(store.get())),
    set: settings.set.handler(({ input }) => {
      store.set(input);
      session.events.publish({ type: 'settings' });
      return shown(store.get());
    }),
  };
}

/** The page needs neither the window's place nor the library's folder, which it cannot set here. */
function shown({ language, theme, exportFolder, recent }: Settings): AppSettings {
  return {
    ...(language && { language }),
    ...(theme && { theme }),
    ...(exportFolder && { exportFolder }),
    recent: [...recent],
  };
}
