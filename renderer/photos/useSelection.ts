import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { NOTHING, type Selection, surviving } from './selection.ts';

/** The selection in a list that changes: what leaves the list leaves the selection too. */
export function useSelection(
  order: readonly string[],
): readonly [Selection, Dispatch<SetStateAction<Selection>>] {
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const before = useRef(order);
  const key = order.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the order
  useEffect(() => {
    const last = before.current;
    before.current = order;
    setSelection((now) => surviving(now, last, order));
  }, [key]);
  return [selection, setSelection];
}
