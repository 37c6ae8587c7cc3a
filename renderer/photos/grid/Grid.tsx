import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import {
  cleared,
  clicked,
  everything,
  only,
  type Selection,
  stepped,
  toggled,
} from '../selection.ts';
import type { ListName, Shot } from '../shots.ts';
import { Card } from './Card.tsx';
import styles from './Grid.module.css';
import { gridKey } from './keys.ts';
import { type CardSize, measures } from './measures.ts';
import { useReorder } from './useReorder.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly label: string;
  readonly release: string;
  readonly list: ListName;
  readonly shots: readonly Shot[];
  readonly languages: readonly Language[];
  readonly size: CardSize;
  readonly selection: Selection;
  readonly canReorder: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: () => void;
  readonly onPick: () => void;
  readonly onReject: () => void;
  readonly onMoveBy: (by: number) => void;
  readonly onMoveTo: (index: number) => void;
}

/**
 * The photos as a list box in rows: only the rows in sight are in the page, so that five hundred
 * scroll as twelve do. The focus stays on the list, which names the photo where the keyboard is.
 */
export function Grid(props: Props) {
  const { shots, selection, onSelect, list } = props;
  const { t } = useTranslation();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { columns, rowHeight, gap } = measures(useWidth(sheet), props.size);
  const order = shots.map((shot) => shot.id);
  const activeIndex = selection.active === undefined ? -1 : order.indexOf(selection.active);
  const activeRow = activeIndex < 0 ? -1 : Math.floor(activeIndex / columns);
  const virtualizer = useVirtualizer({
    count: Math.ceil(shots.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    scrollPaddingStart: 12,
    scrollPaddingEnd: 12,
    // What the list names as active has to be in the page, wherever one has scrolled.
    rangeExtractor: (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return activeRow < 0 || rows.includes(activeRow)
        ? rows
        : [...rows, activeRow].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useEffect(() => {
    if (activeRow >= 0) virtualizer.scrollToIndex(activeRow, { align: 'auto' });
  }, [virtualizer, activeRow]);
  const reorder = useReorder({
    isEnabled: props.canReorder,
    onGrab: (grabbed) => {
      if (!selection.ids.has(grabbed)) onSelect(only(grabbed));
    },
    onDrop: props.onMoveTo,
  });

  const press = (event: KeyboardEvent) => {
    const rows = Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight);
    const key = gridKey(event, { columns, count: shots.length, rows });
    if (!key) return;
    event.preventDefault();
    switch (key.type) {
      case 'step':
        return onSelect(stepped(selection, order, key.by, key.modifiers));
      case 'move':
        return props.onMoveBy(key.by);
      case 'toggle':
        return selection.active === undefined
          ? undefined
          : onSelect(toggled(selection, selection.active));
      case 'all':
        return onSelect(everything(selection, order));
      case 'none':
        return onSelect(cleared(selection));
      case 'pick':
        return props.onPick();
      case 'reject':
        return props.onReject();
      case 'open':
        return props.onOpen();
    }
  };
  const click = (event: MouseEvent, shot: string) => {
    scroller.current?.focus();
    const toggle = event.ctrlKey || event.metaKey;
    onSelect(clicked(selection, order, shot, { toggle, range: event.shiftKey }));
  };
  const optionId = (shot: string) => `${id}-${shot}`;

  return (
    <>
      <p id={`${id}-keys`} hidden>
        {t(list === 'picked' ? 'photos.keysPicked' : 'photos.keysAll')}
      </p>
      <div
        ref={scroller}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={props.label}
        aria-multiselectable="true"
        aria-describedby={`${id}-keys`}
        aria-activedescendant={activeIndex < 0 ? undefined : optionId(order[activeIndex] ?? '')}
        onKeyDown={press}
        onFocus={(event) => {
          if (event.target === event.currentTarget && activeIndex < 0)
            onSelect({ ...selection, active: order[0], anchor: order[0] });
        }}
        {...reorder.listProps}
      >
        <div
          ref={sheet}
          className={styles.sheet}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((row) => (
            <div
              key={row.key}
              role="presentation"
              className={styles.row}
              style={{
                translate: `0 ${row.start}px`,
                height: rowHeight - gap,
                gap,
                gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
              }}
            >
              {shots.slice(row.index * columns, (row.index + 1) * columns).map((shot, column) => {
                const index = row.index * columns + column;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus
                  <div
                    key={shot.id}
                    id={optionId(shot.id)}
                    role="option"
                    aria-selected={selection.ids.has(shot.id)}
                    aria-posinset={index + 1}
                    aria-setsize={shots.length}
                    className={styles.card}
                    data-active={index === activeIndex || undefined}
                    data-dim={(shot.type === 'picked' && shot.photo.exclude) || undefined}
                    data-gap={gapSide(reorder.gap, index, shots.length)}
                    onClick={(event) => click(event, shot.id)}
                    onDoubleClick={props.onOpen}
                    {...reorder.cardProps(shot.id, index)}
                  >
                    <Card
                      release={props.release}
                      shot={shot}
                      list={list}
                      languages={props.languages}
                    />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function gapSide(gap: number | undefined, index: number, count: number): string | undefined {
  if (gap === index) return 'before';
  return gap === count && index === count - 1 ? 'after' : undefined;
}
