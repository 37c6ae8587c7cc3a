import { BrowserWindow, dialog, shell } from 'electron';
import type { Host } from '../host.ts';
import type { Folders } from '../node/folders.ts';
import type { LogFile } from '../node/log.ts';
import { createElectronSettings } from './settings.ts';
import { utilityWorkers } from './workers.ts';

/** The host with a window of its own: native dialogs, paths of dropped files, files dragged out. */
export function createElectronHost(folders: Folders, log: LogFile, builtNode: string): Host {
  return {
    kind: 'electron',
    abilities: { dialogs: true, reveal: true, dragOut: true, transfers: false },
    async pickFolder({ title, startIn }) {
      const { filePaths } = await ask({
        title,
        ...(startIn && { defaultPath: startIn }),
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0];
    },
    async pickFiles({ title, extensions }) {
      const { filePaths } = await ask({
        title,
        filters: [{ name: title, extensions: [...extensions] }],
        properties: ['openFile', 'multiSelections'],
      });
      return filePaths;
    },
    reveal: async (target) => shell.showItemInFolder(target),
    async open(target) {
      const problem = await shell.openPath(target);
      if (problem) log.warn('nothing opens this here', { problem });
    },
    spawnWorker: utilityWorkers(builtNode),
    settings: createElectronSettings(folders.settings),
    log,
    cacheFolder: folders.cache,
  };
}

/** A dialog belongs to the window, so that it cannot be lost behind it. */
function ask(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
}
