import { useEffect, useState } from 'react';
import type { wordDifference } from '../../core/language/word-difference.ts';

type Difference = typeof wordDifference;

/** The difference of words, read when it is first wanted: most releases never show one. */
export function useWordDifference(isWanted: boolean): Difference | undefined {
  const [difference, setDifference] = useState<Difference>();
  useEffect(() => {
    if (!isWanted || difference) return undefined;
    let isHere = true;
    void import('../../core/language/word-difference.ts')
      .then((read) => {
        if (isHere) setDifference(() => remembered(read.wordDifference));
      })
      // The host has gone away: the remark says without it that the source has changed.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [isWanted, difference]);
  return difference;
}

/** More differences than one looks at together. */
const MOST_KEPT = 60;

/** A remark is drawn with every key, and its two texts seldom change. */
function remembered(work: Difference): Difference {
  const known = new Map<string, ReturnType<Difference>>();
  return (before, after, language) => {
    const key = JSON.stringify([before, after, language]);
    const found = known.get(key) ?? work(before, after, language);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
