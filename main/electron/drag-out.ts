import { ipcMain } from 'electron';
import type { Application } from '../application.ts';
import type { Log } from '../host.ts';
import { draggable, wish } from './draggable.ts';
import { senderOf } from './handshake.ts';
import { DRAG_OUT } from './messages.ts';
import { isTrusted } from './sender.ts';

/** Files of an export can be dragged into a letter; the page names them, main looks them up. */
export function allowDragOut(
  application: Application,
  windows: ReadonlySet<number>,
  icon: string,
  log: Log,
): void {
  ipcMain.on(DRAG_OUT, async (event, asked: unknown) => {
    if (!isTrusted(senderOf(event), windows)) return;
    const wanted = wish(asked);
    if (!wanted) return;
    try {
      const exported = await application.session.library().exports(wanted.release);
      const files = await draggable(wanted.paths, exported);
      const [file] = files;
      if (file !== undefined && !event.sender.isDestroyed()) {
        event.sender.startDrag({ file, files: [...files], icon });
      }
    } catch (error) {
      log.warn('nothing to drag', { error: String(error) });
    }
  });
}
