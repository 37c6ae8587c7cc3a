// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodeList } from '../../../../core/release/caption-book.ts';
import { startTranslations } from '../../../../renderer/i18n/i18n.ts';
import { CodeRows } from '../../../../renderer/photos/template/CodeRows.tsx';
import {
  cellsOf,
  columnsOf,
  withColumn,
  withoutColumn,
  withoutEmptyEnd,
} from '../../../../renderer/photos/template/code-columns.ts';

const ROWS = [
  ['кап', 'капитан', 'капитана', 'капитану'],
  ['суд', 'судья'],
  ['вр', 'вратарь', '', 'вратарю'],
];

describe('the columns of a list of codes', () => {
  it('are as many as the longest row has, and one replacement at least', () => {
    expect(columnsOf(ROWS)).toBe(4);
    expect(columnsOf([])).toBe(2);
    expect(columnsOf([['кап']])).toBe(2);
  });

  it('go from every row, and nothing empty is left at the end of one', () => {
    expect(withoutColumn(ROWS, 2)).toEqual([
      ['кап', 'капитан', 'капитану'],
      ['суд', 'судья'],
      ['вр', 'вратарь', 'вратарю'],
    ]);
    expect(withoutColumn(ROWS, 3)[2]).toEqual(['вр', 'вратарь']);
    expect(withoutEmptyEnd(['', '', ''])).toEqual(['', '']);
  });

  it('come back as they were, beside rows that came or went meanwhile', () => {
    for (const column of [1, 2, 3]) {
      expect(withColumn(withoutColumn(ROWS, column), column, cellsOf(ROWS, column))).toEqual(ROWS);
    }
    const later = [...withoutColumn(ROWS, 2).slice(1), ['тр', 'тренер', 'тренеру']];
    expect(withColumn(later, 2, cellsOf(ROWS, 2))).toEqual([
      ['суд', 'судья'],
      ['вр', 'вратарь', '', 'вратарю'],
      ['тр', 'тренер', '', 'тренеру'],
    ]);
  });
});

describe('the rows of a list', () => {
  let root: Root;
  let kept: CodeList[];

  const show = (rows: string[][]) =>
    act(async () =>
      root.render(
        <CodeRows list={{ id: 'own', name: 'Свои', rows }} onChange={(list) => kept.push(list)} />,
      ),
    );
  const named = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  const press = (name: string) =>
    act(async () =>
      [...document.querySelectorAll('button')]
        .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
        ?.click(),
    );
  const names = () => [...document.querySelectorAll('li label')].map((label) => label.textContent);

  async function write(text: string): Promise<void> {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) throw new Error('no field has the focus');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    await act(async () => {
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => field.blur());
  }

  beforeAll(() => startTranslations('ru'));
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    kept = [];
    root = createRoot(document.body.appendChild(document.createElement('div')));
  });
  afterEach(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  it('get another replacement, in which one writes at once', async () => {
    await show([
      ['кап', 'капитан'],
      ['суд', 'судья'],
    ]);
    await press('Добавить замену');
    await press('Добавить замену');
    expect(names()).toContain('Замена 3 в строке 2');
    expect(names()).toHaveLength(8);
    await write('капитану');
    expect(kept.map(({ rows }) => rows)).toEqual([
      [
        ['кап', 'капитан', '', 'капитану'],
        ['суд', 'судья'],
      ],
    ]);
  });

  it('keep an empty replacement in sight and off the disk, until it is taken away', async () => {
    await show([['кап', 'капитан']]);
    expect(named('Убрать замену 1 у всех кодов')).toBeNull();
    await press('Добавить замену');
    await press('Убрать замену 2 у всех кодов');
    expect(names()).toEqual(['Код в строке 1', 'Замена 1 в строке 1']);
    expect(document.activeElement?.textContent).toBe('Добавить замену');
    expect(kept).toEqual([]);
  });

  it('lose the empty end of a row, and the column stays for what is written next', async () => {
    await show([['кап', 'капитан', 'капитана']]);
    const last = [...document.querySelectorAll<HTMLInputElement>('li input')].at(-1);
    last?.focus();
    await write('');
    expect(kept[0]?.rows).toEqual([['кап', 'капитан']]);
    await show([['кап', 'капитан']]);
    expect(names()).toContain('Замена 2 в строке 1');
  });
});
