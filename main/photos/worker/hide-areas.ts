import { hiddenFrames } from '../../../core/photos/picture-work.ts';
import { hashText } from '../../../core/release/hash.ts';
import type { Frame, PictureWork } from '../../../core/release/photos.ts';
import type { Pixels } from './decode.ts';

/** Cells along the longer side of an area: a face of six by six squares is nobody's. */
const CELLS = 6;
/** How far a cell's colour may be from an average that was really there, of 255. */
const NOISE = 28;
/** Of every channel, in a covered area. */
const COVER = 0x2b;
/** Pixels that are hidden around an area: making a picture smaller has mixed its neighbours. */
const MARGIN = 3;

/**
 * Hides areas for good, in these pixels themselves: everything that goes out is made from them.
 *
 * A covered area gets one colour. A blurred one keeps its colours and nothing else: it becomes a
 * few large cells, each with the average of another cell and some noise. A mere mosaic could be
 * compared with faces one knows; the places of these cells say nothing. Chance comes from the
 * photo's id, so that equal input gives equal bytes.
 */
export function hideAreas(pixels: Pixels, work: PictureWork | undefined, photo: string): void {
  for (const [n, { frame, way }] of hiddenFrames(work).entries()) {
    const box = boxOf(frame, pixels);
    if (way === 'cover') fill(pixels, box, [COVER]);
    else scatter(pixels, box, chance(`${photo} ${n}`));
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(frame: Frame, { width, height }: Pixels): Box {
  return {
    left: Math.max(0, Math.floor(frame.x * width) - MARGIN),
    top: Math.max(0, Math.floor(frame.y * height) - MARGIN),
    right: Math.min(width, Math.ceil((frame.x + frame.width) * width) + MARGIN),
    bottom: Math.min(height, Math.ceil((frame.y + frame.height) * height) + MARGIN),
  };
}

function scatter(pixels: Pixels, box: Box, random: () => number): void {
  const cells = cellsOf(box);
  const colours = cells.map((cell) => average(pixels, cell));
  shuffle(colours, random);
  for (const [n, cell] of cells.entries()) {
    const shift = (random() * 2 - 1) * NOISE;
    const colour = (colours[n] ?? []).map((value) => {
      const own = (random() - 0.5) * NOISE;
      return Math.max(0, Math.min(255, Math.round(value + shift + own)));
    });
    fill(pixels, cell, colour);
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly Box[] {
  const longer = Math.max(right - left, bottom - top);
  const across = Math.max(1, Math.round((CELLS * (right - left)) / longer));
  const along = Math.max(1, Math.round((CELLS * (bottom - top)) / longer));
  const column = (n: number) => left + Math.round(((right - left) * n) / across);
  const row = (n: number) => top + Math.round(((bottom - top) * n) / along);
  return Array.from({ length: across * along }, (_, n) => {
    const x = n % across;
    const y = Math.floor(n / across);
    return { left: column(x), top: row(y), right: column(x + 1), bottom: row(y + 1) };
  });
}

function average({ data, width, channels }: Pixels, box: Box): number[] {
  const sums = new Array<number>(channels).fill(0);
  for (let y = box.top; y < box.bottom; y++) {
    let at = (y * width + box.left) * channels;
    for (let x = box.left; x < box.right; x++) {
      for (let channel = 0; channel < channels; channel++) {
        sums[channel] = (sums[channel] ?? 0) + (data[at++] ?? 0);
      }
    }
  }
  const count = Math.max(1, (box.right - box.left) * (box.bottom - box.top));
  return sums.map((sum) => sum / count);
}

/** One value stands for all channels. */
function fill({ data, width, channels }: Pixels, box: Box, colour: readonly number[]): void {
  const length = (box.right - box.left) * channels;
  if (length <= 0) return;
  const line = Buffer.alloc(length);
  for (let at = 0; at < length; at++) line[at] = colour[at % channels] ?? colour[0] ?? 0;
  for (let y = box.top; y < box.bottom; y++) {
    line.copy(data, (y * width + box.left) * channels);
  }
}

/** Fisher and Yates: all orders are equally likely. */
function shuffle<T>(values: T[], random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [values[last], values[other]];
    if (a === undefined || b === undefined) continue;
    values[last] = b;
    values[other] = a;
  }
}

/** Numbers from 0 to below 1 that follow from the text alone (xorshift, 32 bits). */
function chance(seed: string): () => number {
  let state = Number.parseInt(hashText(seed).slice(0, 8), 16) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
