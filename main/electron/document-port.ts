/** What the contract's adapter takes of a port in Electron's manner: events carry the data. */
export interface Port {
  on(event: 'message', callback: (event?: { data: unknown }) => void): void;
  on(event: 'close', callback: () => void): void;
  postMessage(message: unknown): void;
  close(): void;
}

/**
 * A port that says `close` once whichever end closed it. Electron's own says it only when the
 * other end did, and a document that is gone would be listened for, and waited for at the end,
 * for ever. What is sent after the end goes nowhere.
 */
export function documentPort(port: Port): Port {
  const listeners = new Set<() => void>();
  let closed = false;
  const end = () => {
    if (closed) return;
    closed = true;
    for (const listener of listeners) listener();
  };
  port.on('close', end);
  return {
    on(event: 'message' | 'close', callback: (event?: { data: unknown }) => void) {
      if (event === 'close') listeners.add(callback);
      else port.on('message', callback);
    },
    postMessage(message) {
      if (!closed) port.postMessage(message);
    },
    close() {
      port.close();
      end();
    },
  };
}
