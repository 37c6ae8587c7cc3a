/** How many deaths within how many milliseconds mean that coming back does not help. */
const LIMIT = 3;
const WITHIN = 60_000;

/**
 * Whether a page that died should come back by itself. A page that dies of what it shows would
 * die again for ever.
 */
export function countDeaths(): (now: number) => boolean {
  let deaths: readonly number[] = [];
  return (now) => {
    deaths = [...deaths.filter((at) => now - at < WITHIN), now];
    if (deaths.length < LIMIT) return true;
    deaths = [];
    return false;
  };
}
