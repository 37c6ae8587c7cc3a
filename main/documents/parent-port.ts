/** How a worker process speaks with the one that started it. */
export interface ParentPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/**
 * The channel to the parent: Electron's utility processes have `process.parentPort`, children
 * of plain Node have `process.send`. Undefined when nobody started this as a worker.
 */
export function parentPort(): ParentPort | undefined {
  const port: unknown = Reflect.get(process, 'parentPort');
  if (isUtilityPort(port)) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) return undefined;
  return {
    post: (message) => {
      process.send?.(message);
    },
    onMessage: (listener) => {
      process.on('message', listener);
    },
  };
}

interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

function isUtilityPort(port: unknown): port is UtilityPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;
}
