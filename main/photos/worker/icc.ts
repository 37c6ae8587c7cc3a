/**
 * Whether an ICC profile is sRGB under any of its many names and sizes. Converting sRGB to sRGB
 * changes nothing and costs 280 ms for a 24-megapixel photo, so such profiles are ignored.
 *
 * Decided by what the profile does, not by its description: primaries (ICC.1:2022 §9.2, columns
 * adapted to D50) and tone curve. What is not certainly sRGB is converted.
 */
export function isSrgb(profile: Buffer): boolean {
  if (profile.length < 132 || profile.toString('latin1', 16, 20) !== 'RGB ') return false;
  const tags = tagsOf(profile);
  // A profile with look-up tables is more than its primaries.
  if (tags.has('A2B0') || tags.has('A2B1')) return false;
  return (
    PRIMARIES.every(([name, expected]) => {
      const column = xyz(tags.get(name));
      return column?.every((value, i) => Math.abs(value - (expected[i] ?? 0)) < 0.003) ?? false;
    }) &&
    ['rTRC', 'gTRC', 'bTRC'].every((name) => {
      const curve = toneCurve(tags.get(name));
      return curve !== undefined && SAMPLES.every((x) => Math.abs(curve(x) - srgb(x)) < 0.004);
    })
  );
}

const PRIMARIES: readonly (readonly [string, readonly number[]])[] = [
  ['rXYZ', [0.4361, 0.2225, 0.0139]],
  ['gXYZ', [0.3851, 0.7169, 0.0971]],
  ['bXYZ', [0.1431, 0.0606, 0.7141]],
];

const SAMPLES = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9];

function srgb(x: number): number {
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
}

function tagsOf(profile: Buffer): ReadonlyMap<string, Buffer> {
  const tags = new Map<string, Buffer>();
  const count = Math.min(profile.readUInt32BE(128), 100);
  for (let i = 0; i < count; i++) {
    const entry = 132 + i * 12;
    if (entry + 12 > profile.length) break;
    const offset = profile.readUInt32BE(entry + 4);
    const size = profile.readUInt32BE(entry + 8);
    if (offset + size > profile.length) continue;
    tags.set(profile.toString('latin1', entry, entry + 4), profile.subarray(offset, offset + size));
  }
  return tags;
}

const fixed = (tag: Buffer, at: number) => tag.readInt32BE(at) / 65536;

function xyz(tag: Buffer | undefined): readonly number[] | undefined {
  if (!tag || tag.length < 20) return undefined;
  return [fixed(tag, 8), fixed(tag, 12), fixed(tag, 16)];
}

/** A `curv` or `para` tag as a function from 0–1 to 0–1; undefined when it is of another kind. */
function toneCurve(tag: Buffer | undefined): ((x: number) => number) | undefined {
  if (!tag || tag.length < 12) return undefined;
  const type = tag.toString('latin1', 0, 4);
  if (type === 'curv') return sampledCurve(tag);
  return type === 'para' ? parametricCurve(tag) : undefined;
}

function sampledCurve(tag: Buffer): ((x: number) => number) | undefined {
  const count = tag.readUInt32BE(8);
  if (count < 1 || tag.length < 12 + count * 2) return undefined;
  if (count === 1) {
    const gamma = tag.readUInt16BE(12) / 256;
    return (x) => x ** gamma;
  }
  return (x) => {
    const place = x * (count - 1);
    const below = Math.min(Math.floor(place), count - 2);
    const low = tag.readUInt16BE(12 + below * 2);
    const high = tag.readUInt16BE(14 + below * 2);
    return (low + (high - low) * (place - below)) / 65535;
  };
}

/** Function type 3 of ICC.1 §10.18, the one sRGB is written in, and the simpler ones below it. */
function parametricCurve(tag: Buffer): ((x: number) => number) | undefined {
  const kind = tag.readUInt16BE(8);
  const PARAMETERS = [1, 3, 4, 5];
  const count = PARAMETERS[kind];
  if (count === undefined || tag.length < 12 + count * 4) return undefined;
  const p = (i: number) => fixed(tag, 12 + i * 4);
  const power = (x: number) => Math.max(0, p(1) * x + p(2)) ** p(0);
  switch (kind) {
    case 0:
      return (x) => x ** p(0);
    case 1:
      return power;
    case 2:
      return (x) => power(x) + p(3);
    default:
      return (x) => (x >= p(4) ? power(x) : p(3) * x);
  }
}
