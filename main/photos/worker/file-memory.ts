/** As many as the supervisor lets run at once, and one for who comes while another is leaving. */
const KEPT = 4;
/** A larger file is rare, and its memory should go back to the system. */
const LARGEST_KEPT = 24 * 1024 * 1024;
/** Files of one camera differ by less, so that the memory of one fits the next. */
const STEP = 4 * 1024 * 1024;

const free: Buffer[] = [];

/**
 * Lends memory of at least `size` bytes to `work`, which must not hold on to it. New memory for
 * each of five hundred files makes V8 look for garbage every ten files, and that cost a tenth of
 * the time of their thumbnails.
 */
export async function lendMemory<Result>(
  size: number,
  work: (memory: Buffer) => Promise<Result>,
): Promise<Result> {
  const memory = take(size);
  try {
    return await work(memory);
  } finally {
    if (memory.length <= LARGEST_KEPT && free.length < KEPT) free.push(memory);
  }
}

/** The smallest that is large enough; new memory pushes out the smallest of what is kept. */
function take(size: number): Buffer {
  free.sort((one, other) => one.length - other.length);
  const at = free.findIndex(({ length }) => length >= size);
  const [kept] = at < 0 ? [] : free.splice(at, 1);
  if (kept) return kept;
  if (free.length === KEPT) free.shift();
  return Buffer.allocUnsafeSlow(Math.ceil(size / STEP) * STEP);
}
