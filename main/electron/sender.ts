import { isOwnAddress } from './scheme.ts';

/** What is known of who asks; null when the frame is gone already. */
export interface Sender {
  readonly window: number;
  readonly frame: { readonly url: string; readonly isMainFrame: boolean } | null;
}

/**
 * Item 17 of Electron's security checklist: a port is handed to the main frame of a window of
 * ours that shows a page of ours, and to nobody else.
 */
export function isTrusted(sender: Sender, windows: ReadonlySet<number>): boolean {
  return (
    windows.has(sender.window) &&
    sender.frame?.isMainFrame === true &&
    isOwnAddress(sender.frame.url)
  );
}
