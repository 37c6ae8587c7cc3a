import { type FocusEventHandler, useEffect, useRef } from 'react';

/**
 * Tells when the focus has left an element for good: not when it goes to a menu that hangs
 * elsewhere in the page (React's events follow the components, not the page), and not when the
 * person looks at another window and comes back.
 */
export function useLeaving(onLeave: () => void): {
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
} {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onFocus: () => clearTimeout(timer.current),
    onBlur: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (document.hasFocus()) onLeave();
      }, 50);
    },
  };
}
