import { useRef } from 'react';
import { sameData } from './convert/same-data.ts';

/** The last value that said something else: lists are made anew with every drawing. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (last.current !== value && !sameData(last.current, value)) last.current = value;
  return last.current;
}
