import { useEffect } from 'react';
import { usePanels } from '../../app/panels.ts';

/**
 * The keys of a view that covers the window. What one types into a field, chooses in a list or
 * moves on a slider stays there; a panel that lies over the view has the keys to itself.
 */
export function useOwnKeys(press: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || usePanels.getState().open || isBusy(event)) return;
      if (press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function isBusy({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="listbox"], [role="menu"]')) return true;
  if (target.closest('[role="radiogroup"]')) return code.startsWith('Arrow');
  if (target instanceof HTMLInputElement && target.type === 'range')
    return code.startsWith('Arrow') || code.startsWith('Page') || code === 'Home' || code === 'End';
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
