import { type RefObject, useEffect, useRef } from 'react';
import { arrived, useView } from '../store/view.ts';

/**
 * Brings the field that a finding leads to into view and gives it the focus. `open` is called
 * first, for a part of the form that is still folded away. Nothing is looked for before `isWhole`.
 */
export function useTarget(
  open: (field: string) => void,
  isWhole: boolean,
): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  const target = useView((store) => store.target);
  useEffect(() => {
    if (!target?.field || !isWhole) return;
    open(target.field);
    const names = [
      target.language ? `${target.field}.${target.language}` : target.field,
      target.field,
    ];
    // After the part has opened.
    const frame = requestAnimationFrame(() => {
      const found = names
        .map((name) =>
          form.current?.querySelector<HTMLElement>(
            `[data-field="${CSS.escape(name)}"], [data-field^="${CSS.escape(name)}."]`,
          ),
        )
        .find((element) => element);
      found?.scrollIntoView({ block: 'center' });
      found?.querySelector<HTMLElement>('input, textarea, button')?.focus();
      arrived();
    });
    return () => cancelAnimationFrame(frame);
  }, [target, open, isWhole]);
  return form;
}
