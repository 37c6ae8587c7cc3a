/** Milliseconds after which what waits for a quiet moment is done all the same. */
const LATEST = 2_000;

/** Does `work` when what the person sees is drawn and nothing more urgent waits; gives the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(work, 200); // Safari, in the browser host.
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(request);
}
