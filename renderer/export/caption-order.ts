import type { CopyFields } from '../../core/contract-shapes.ts';

/** Whether the text shows its photos in another order than the sheet, whose numbers they bear. */
export function differsFromSheet(captions: CopyFields['captions']): boolean {
  const numbers = captions.map(({ sequence }) => Number(sequence));
  return numbers.some((number, index) => number < (numbers[index - 1] ?? 0));
}
