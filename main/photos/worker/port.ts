/** The line to the supervisor, whatever kind of process this is. */
export interface Port<Response> {
  send(response: Response): void;
  onRequest(listener: (message: unknown) => void): void;
}

/** Electron's `process.parentPort` in a utility process; its types are not to be imported here. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * Finds the line: Electron's port in a utility process, Node's channel in a forked one. Undefined
 * when the program was started by hand.
 */
export function findPort<Response>(): Port<Response> | undefined {
  const parentPort: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(parentPort)) {
    return {
      send: (response) => parentPort.postMessage(response),
      onRequest: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) return undefined;
  // Without a parent nobody would ever end this process.
  process.once('disconnect', () => process.exit(0));
  return {
    send: (response) => process.send?.(response),
    onRequest: (listener) => {
      process.on('message', listener);
    },
  };
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}
