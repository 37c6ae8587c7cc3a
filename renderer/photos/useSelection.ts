import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { NOTHING, type Selection, surviving } from './selection.ts';

/**
 * The selection in a list that changes: what leaves the list leaves the selection too. `order` is
 * the same array as long as the list is the same.
 */
export function useSelection(
  order: readonly string[],
): readonly [Selection, Dispatch<SetStateAction<Selection>>] {
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const before = useRef(order);
  useEffect(() => {
    const last = before.current;
    if (last === order) return;
    before.current = order;
    setSelection((now) => surviving(now, last, order));
  }, [order]);
  return [selection, setSelection];
}
