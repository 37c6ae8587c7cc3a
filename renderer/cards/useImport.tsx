import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { decodeText } from '../../core/captions/decode-text.ts';
import { type FileProblem, type ImportPlan, planImport } from '../../core/cards/csv-import.ts';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { useDrop } from '../photos/adding/useDrop.ts';
import { Button } from '../ui/Button.tsx';

/** A file that was read, and what importing it would do. */
export interface ReadTable {
  readonly file: string;
  readonly plan: ImportPlan | FileProblem | 'unreadable';
}

interface Import {
  readonly button: ReactNode;
  readonly drop: ReturnType<typeof useDrop>;
  readonly read: ReadTable | undefined;
  readonly close: () => void;
}

/** A table of more bytes than this is not one of cards. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Takes a table of cards, picked or dropped, and says what it would change. */
export function useImport(kind: CardKind, cards: readonly Card[]): Import {
  const { t } = useTranslation();
  const [read, setRead] = useState<ReadTable>();
  const take = async (file: File | undefined) => {
    if (file) setRead({ file: file.name, plan: await planOf(file, kind, cards) });
  };
  const drop = useDrop((files) => void take(files[0]), true);
  const button = (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
      onSelect={(files) => void take(files?.[0])}
    >
      <Button>{t('cards.import')}</Button>
    </FileTrigger>
  );
  return { button, drop, read, close: () => setRead(undefined) };
}

async function planOf(
  file: File,
  kind: CardKind,
  cards: readonly Card[],
): Promise<ReadTable['plan']> {
  if (file.size > MOST_BYTES) return 'rows';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The first signs of a ZIP: a workbook of Excel, not a table of text.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'unreadable';
    return planImport(kind, decodeText(bytes).text, cards);
  } catch {
    return 'unreadable';
  }
}
