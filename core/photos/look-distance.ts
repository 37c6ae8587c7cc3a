/**
 * Up to this many bits apart two difference hashes are of one scene: variants of a picture differ
 * by 0 to 3, other scenes by 25 and more.
 */
export const SAME_SCENE = 8;

/** A difference hash as two whole numbers of 32 bits, for those who compare each with each. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

/** Undefined for what is not 16 hexadecimal digits. */
export function readHash(dhash: string): Hash | undefined {
  if (!/^[0-9a-f]{16}$/i.test(dhash)) return undefined;
  return {
    high: Number.parseInt(dhash.slice(0, 8), 16) | 0,
    low: Number.parseInt(dhash.slice(8), 16) | 0,
  };
}

/** Bits in which two hashes differ, 0 to 64. */
export function hashDistance(a: Hash, b: Hash): number {
  return ones(a.high ^ b.high) + ones(a.low ^ b.low);
}

/**
 * The same for hashes as they are stored. Something that is no hash is as far away as can be, so
 * that nothing is ever grouped by it.
 */
export function lookDistance(a: string, b: string): number {
  const left = readHash(a);
  const right = readHash(b);
  return left && right ? hashDistance(left, right) : 64;
}

/** Ones of a 32-bit number: neighbours are added up in ever wider fields. */
function ones(of: number): number {
  const pairs = of - ((of >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(eights, 0x01010101) >>> 24;
}
