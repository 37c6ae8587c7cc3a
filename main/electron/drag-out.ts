import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { ipcMain } from 'electron';
import type { Application } from '../application.ts';
import { DRAG_OUT } from './messages.ts';
import { isTrusted } from './sender.ts';

/** The files of an export that may be dragged into a letter: those that an export really wrote. */
export async function draggable(
  asked: unknown,
  exported: readonly {
    readonly folder: string;
    readonly files: readonly { readonly path: string }[];
  }[],
): Promise<readonly string[]> {
  if (!Array.isArray(asked)) return [];
  const known = new Set(
    exported.flatMap(({ folder, files }) =>
      files.map((file) => path.join(folder, ...file.path.split('/'))),
    ),
  );
  const wanted = asked.filter((one): one is string => typeof one === 'string').map(path.normalize);
  const real = await Promise.all(
    wanted
      .filter((one) => known.has(one))
      .map((one) =>
        realpath(one).then(
          (at) => (at === one ? at : undefined),
          () => undefined,
        ),
      ),
  );
  return real.filter((at) => at !== undefined);
}

export function allowDragOut(
  application: Application,
  windows: ReadonlySet<number>,
  icon: string,
): void {
  ipcMain.on(DRAG_OUT, async ({ sender, senderFrame }, asked: unknown) => {
    const frame = senderFrame && {
      url: senderFrame.url,
      isMainFrame: senderFrame === sender.mainFrame,
    };
    if (!isTrusted({ window: sender.id, frame }, windows)) return;
    const library = application.session.library();
    const exported = await Promise.all((await library.list()).map(({ id }) => library.exports(id)));
    const files = await draggable(asked, exported.flat());
    const [first] = files;
    if (first !== undefined) sender.startDrag({ file: first, files: [...files], icon });
  });
}
