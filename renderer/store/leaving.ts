import { flush } from './desk.ts';
import { useDesk } from './open-desk.ts';
import { dropCopyIfSaved, isOnDisk, keepCopyNow, keepSteps } from './saving.ts';

/** The page may vanish at any moment from here on: save, and keep a copy in case that fails. */
export function watchPage(): void {
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', () => keepSteps(false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else keepSteps(false);
  });
}

function leave(): void {
  // It takes over the last keys and makes them a step before it waits for anything.
  const saved = flush();
  const { desk } = useDesk.getState();
  if (!desk || isOnDisk(desk)) return;
  keepSteps(true);
  keepCopyNow();
  // A page that is only hidden lives on, and another window may write meanwhile.
  void saved.then(() => dropCopyIfSaved(desk.id));
}
