/** Notices when the last page has gone for good. */
export interface LastPage {
  came(): void;
  went(): void;
  stop(): void;
}

/**
 * Calls `gone` when no page has been there for `grace` milliseconds: a reload comes back within
 * one second. Before the first page came nothing is waited for, because starting a browser on an
 * old office computer takes its time.
 */
export function watchLastPage(grace: number, gone: () => void): LastPage {
  let pages = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    came() {
      pages += 1;
      clearTimeout(timer);
    },
    went() {
      pages -= 1;
      // Pages that the stopping program hangs up on must not keep it waiting for their return.
      if (pages === 0 && !stopped) timer = setTimeout(gone, grace);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
