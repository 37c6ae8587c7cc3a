import type { JournalEntry } from '../../core/contract-shapes.ts';

/** A catalogue key and its values: what a step is called when it is taken back. */
export interface Label {
  readonly label: string;
  readonly values?: Record<string, string | number>;
  /** Steps with the same label in quick succession are one: for typing in a field. */
  readonly merge?: boolean;
}

type Ways = Pick<JournalEntry, 'patches' | 'inverse'>;

/** One step of the journal, made now. */
export function entry(
  { label, values }: Label,
  document: JournalEntry['document'],
  { patches, inverse }: Ways,
): JournalEntry {
  return {
    at: new Date().toISOString(),
    label,
    ...(values ? { values } : {}),
    document,
    patches: [...patches],
    inverse: [...inverse],
  };
}
