import path from 'node:path';
import { _electron } from '@playwright/test';
import { electronBinary } from '../../../scripts/electron-binary.mjs';
import { builtFile, DIST, type Place, type Program } from './program.ts';

export const NO_ELECTRON = "skipped: Electron's binary is not installed";

/** The application in its own window. The library is the one in the settings, as for a person. */
export async function startElectronProgram({ home }: Place): Promise<Program> {
  const executablePath = electronBinary();
  if (!executablePath) throw new Error(NO_ELECTRON);
  builtFile('electron', 'main.js');
  const app = await _electron.launch({
    executablePath,
    args: [path.dirname(DIST), '--lang=ru', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...definedIn(process.env), PRESSDESK_HOME: home },
  });
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  return {
    open: () => app.firstWindow(),
    answerDialogs: (paths) =>
      app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        },
        [...paths],
      ),
    async kill() {
      app.process().kill('SIGKILL');
      await ended;
    },
    stop: () => app.close(),
  };
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
