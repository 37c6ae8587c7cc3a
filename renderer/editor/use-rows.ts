import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Row, textRows } from '../../core/parity/rows.ts';
import type { Language } from '../../core/release/language.ts';
import type { Text } from '../../core/release/text.ts';
import { RowAligner } from './align-rows.ts';
import { findBlock } from './commands/places.ts';
import { SHOWS_ROWS } from './plugins/rows.ts';

interface Column {
  readonly language: Language;
  readonly text: Text;
}

type Editors = ReadonlyMap<Language, Editor>;

/** The rows of the texts, kept at one height while more than one of them is in sight. */
export function useRows(
  columns: readonly Column[],
  editors: Editors,
  isOneAtATime: boolean,
): readonly Row[] {
  const [aligner] = useState(() => new RowAligner());
  const rows = useTextRows(columns);
  const isTied = !isOneAtATime && columns.length > 1;
  useLayoutEffect(() => {
    for (const { view, state } of editors.values())
      view.dispatch(state.tr.setMeta(SHOWS_ROWS, isTied));
  }, [editors, isTied]);
  // After every drawing: notes come and go without a text having changed.
  useLayoutEffect(() => {
    if (!isTied) return;
    const shown = columns.flatMap(({ language }) => {
      const editor = editors.get(language);
      return editor ? [{ language, element: editor.view.dom }] : [];
    });
    aligner.show(shown, rows);
  });
  useEffect(() => {
    if (!isTied) return undefined;
    return () => aligner.stop();
  }, [aligner, isTied]);
  return rows;
}

/** They follow from the texts alone, which stay the same objects until a key changes them. */
function useTextRows(columns: readonly Column[]): readonly Row[] {
  const last = useRef<{ readonly columns: readonly Column[]; readonly rows: readonly Row[] }>(
    undefined,
  );
  const isSame =
    last.current?.columns.length === columns.length &&
    last.current.columns.every(
      ({ language, text }, index) =>
        columns[index]?.text === text && columns[index].language === language,
    );
  if (!isSame || !last.current) last.current = { columns, rows: textRows(columns) };
  return last.current.rows;
}

/** Where one text is shown at a time, the other one begins at the paragraph that was in sight. */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  editors: Editors,
  rows: readonly Row[],
): (from: Language, to: Language) => void {
  const kept = useRef<{ language: Language; part: string; offset: number }>(undefined);
  useLayoutEffect(() => {
    if (!kept.current || !scroller.current) return;
    const { language, part, offset } = kept.current;
    kept.current = undefined;
    const element = elementOf(editors.get(language), part);
    if (element) scroller.current.scrollTop += topIn(scroller.current, element) - offset;
  });
  return (from, to) => {
    const top = scroller.current;
    if (!top) return;
    for (const row of rows) {
      const [own, other] = [row[from], row[to]];
      if (own === undefined || other === undefined) continue;
      const element = elementOf(editors.get(from), own);
      if (!element || element.getBoundingClientRect().bottom < top.getBoundingClientRect().top)
        continue;
      kept.current = { language: to, part: other, offset: topIn(top, element) };
      return;
    }
  };
}

/** The part of a text with the caret: `headline`, `subhead` or the id of a block. */
export function partAt({ state }: Editor): string {
  const node = state.selection.$from.node(1) ?? state.doc.nodeAt(state.selection.from);
  const name = node?.type.name ?? '';
  return name === 'headline' || name === 'subhead' ? name : String(node?.attrs.id ?? '');
}

function elementOf(editor: Editor | undefined, part: string): HTMLElement | undefined {
  const place = editor && findBlock(editor.state.doc, part);
  const dom = place && editor?.view.nodeDOM(place.pos);
  return dom instanceof HTMLElement ? dom : undefined;
}

function topIn(scroller: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
