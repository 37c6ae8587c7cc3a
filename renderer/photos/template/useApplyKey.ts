import { useEffect, useRef } from 'react';
import { panelKey } from '../panel/keys.ts';

/** Ctrl Enter does what the button at the foot does, wherever one writes. */
export function useApplyKey(apply: (() => void) | undefined): void {
  const latest = useRef(apply);
  latest.current = apply;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (panelKey(event) !== 'apply' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      latest.current?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
