import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { DRAG_OUT, PORT, READY } from './messages.ts';

/**
 * Runs sandboxed before the page. It passes one port from main to the page, tells the path of a
 * file that the person dropped, and starts a drag out of the window; nothing of Electron's own
 * reaches the page.
 */
contextBridge.exposeInMainWorld('pressdesk', {
  pathOf: (file: File): string => webUtils.getPathForFile(file),
  dragOut: (release: string, paths: readonly string[]): void =>
    ipcRenderer.send(DRAG_OUT, { release, paths: [...paths] }),
});

window.addEventListener('message', function ready(event) {
  if (event.source !== window || event.data !== READY) return;
  // One document, one port.
  window.removeEventListener('message', ready);
  ipcRenderer.send(READY);
});

ipcRenderer.once(PORT, (event) => {
  // A port cannot cross the context bridge; posting it to the page is the documented way.
  window.postMessage(PORT, window.location.origin, event.ports);
});
