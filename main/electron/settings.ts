import ElectronStore from 'electron-store';
import type { SettingsStore } from '../host.ts';
import { readSettings } from '../node/settings.ts';

/**
 * This computer's settings in electron-store, in the folder and file that the browser host's conf
 * uses: who changes from one to the other finds everything as it was.
 */
export function createElectronSettings(folder: string): SettingsStore {
  const store = new ElectronStore<Record<string, unknown>>({
    cwd: folder,
    clearInvalidConfig: true,
  });
  return {
    get: () => readSettings(store.store),
    set(change) {
      for (const [key, value] of Object.entries(change)) {
        if (value === undefined) store.delete(key);
        else store.set(key, value);
      }
    },
  };
}
