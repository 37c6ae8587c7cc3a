import { type RefObject, useLayoutEffect, useState } from 'react';

/** The narrowest column in which one still writes with ease, in pixels. */
const COLUMN = 340;

/** Below this width of the window one text is shown at a time, in pixels. */
const WINDOW = 900;

/** Whether there is room for one text only. */
export function useRoom(ref: RefObject<HTMLElement | null>, columns: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () =>
      setNarrow(window.innerWidth < WINDOW || element.clientWidth < columns * COLUMN);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, columns]);
  return isNarrow;
}
