// Colours as #rrggbb: a small palette is mixed rather than listed, so that light stays consistent.

/** @param {string} hex */
function channels(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * The colour between two, both `#rrggbb`; `share` of the second, 0 to 1.
 * @param {string} first
 * @param {string} second
 * @param {number} share
 */
export function mix(first, second, share) {
  const to = channels(second);
  return `#${channels(first)
    .map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** @param {string} colour @param {number} share */
export const darker = (colour, share) => mix(colour, '#14202b', share);
/** @param {string} colour @param {number} share */
export const lighter = (colour, share) => mix(colour, '#fff6e6', share);

export const ACCENT = '#00708a';
