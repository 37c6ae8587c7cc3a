import { trueTime } from '../../../core/photos/order.ts';

export interface Offset {
  readonly minutes: number;
  readonly seconds: number;
}

/** Both parts have the sign of the whole. */
export function asOffset(seconds: number): Offset {
  return { minutes: Math.trunc(seconds / 60), seconds: Math.trunc(seconds % 60) };
}

export function inSeconds({ minutes, seconds }: Offset): number {
  return Math.round(minutes * 60 + seconds);
}

/** Reads «10:42:05» or «10:42». */
export function clockSeconds(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] =
    /^\s*(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*$/.exec(text) ?? [];
  const parts = [Number(hours), Number(minutes), Number(seconds)] as const;
  if (parts.some(Number.isNaN) || parts[0] > 23 || parts[1] > 59 || parts[2] > 59) return undefined;
  return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

const DAY = 24 * 3600;

/**
 * The camera's offset from a photo of a clock that shows `shown` seconds after midnight: the nearer
 * way around the day, since nobody photographs a clock that is half a day away.
 */
export function offsetFrom(takenAt: string | undefined, shown: number): number | undefined {
  const at = trueTime(takenAt, undefined);
  if (at === undefined) return undefined;
  const difference = (((shown - at / 1000) % DAY) + DAY) % DAY;
  return Math.round(difference > DAY / 2 ? difference - DAY : difference);
}
