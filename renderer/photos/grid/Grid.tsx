import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clocks } from '../../../core/photos/order.ts';
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
import type { ShotGroup } from '../sheet/groups.ts';
import type { Marks, NumberedBurst } from '../sheet/marks.ts';
import type { ListName, Shot } from '../shots.ts';
import { Card } from './Card.tsx';
import styles from './Grid.module.css';
import { gridKey, type Judgement } from './keys.ts';
import { type CardSize, HEADING_HEIGHT, measures } from './measures.ts';
import { rowOf, rowsOf, vertically } from './rows.ts';
import { useReorder } from './useReorder.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly label: string;
  readonly release: string;
  readonly list: ListName;
  readonly groups: readonly ShotGroup[];
  readonly marks: Marks;
  readonly clocks: Clocks;
  readonly languages: readonly Language[];
  readonly size: CardSize;
  readonly selection: Selection;
  readonly canReorder: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: () => void;
  readonly onCompare: () => void;
  readonly onKeepBest: () => void;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onMoveBy: (by: number) => void;
  readonly onMoveTo: (index: number) => void;
}

/**
 * The photos as a list box in rows: only the rows in sight are in the page, so that five thousand
 * scroll as twelve do. The focus stays on the list, which names the photo where the keyboard is.
 */
export function Grid(props: Props) {
  const { groups, selection, onSelect, list, marks } = props;
  const { t } = useTranslation();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { columns, rowHeight, gap } = measures(useWidth(sheet), props.size);
  const shots = useMemo(() => groups.flatMap((group) => group.shots), [groups]);
  const order = useMemo(() => shots.map((shot) => shot.id), [shots]);
  const rows = useMemo(() => rowsOf(groups, columns), [groups, columns]);
  const activeIndex = selection.active === undefined ? -1 : order.indexOf(selection.active);
  const activeRow = activeIndex < 0 ? -1 : rowOf(rows, activeIndex);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'heading' ? HEADING_HEIGHT : rowHeight),
    overscan: 2,
    scrollPaddingStart: 12,
    scrollPaddingEnd: 12,
    // What the list names as active has to be in the page, wherever one has scrolled.
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return activeRow < 0 || seen.includes(activeRow)
        ? seen
        : [...seen, activeRow].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights
  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight, rows]);
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
    const seen = Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight);
    const key = gridKey(event, { columns, count: shots.length, rows: seen });
    if (!key) return;
    event.preventDefault();
    switch (key.type) {
      case 'step':
        return onSelect(stepped(selection, order, key.by, key.modifiers));
      case 'line': {
        const by = vertically(rows, activeIndex, key.by) - activeIndex;
        return onSelect(stepped(selection, order, by, key.modifiers));
      }
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
      case 'open':
        return props.onOpen();
      case 'compare':
        return props.onCompare();
      case 'keep-best':
        return props.onKeepBest();
      default:
        return props.onJudge(key);
    }
  };
  const click = (event: MouseEvent, shot: string) => {
    scroller.current?.focus();
    const toggle = event.ctrlKey || event.metaKey;
    onSelect(clicked(selection, order, shot, { toggle, range: event.shiftKey }));
  };
  const optionId = (shot: string) => `${id}-${shot}`;
  const card = (shot: Shot, index: number) => (
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
      data-dim={isDim(shot, list) || undefined}
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
        clocks={props.clocks}
        isTwice={marks.twice.has(shot.id)}
        isUsed={marks.used.has(shot.id)}
        isBest={marks.burstOf.get(shot.id)?.sharpest === shot.id}
      />
    </div>
  );

  return (
    <>
      <p id={`${id}-keys`} hidden>
        {t(`sheet.keys_${list}`)}
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
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            if (!row) return null;
            if (row.type === 'heading')
              return <Heading key={key} start={start} burst={row.burst} count={row.count} />;
            return (
              <div
                key={key}
                role="presentation"
                className={styles.row}
                style={{
                  translate: `0 ${start}px`,
                  height: rowHeight - gap,
                  gap,
                  gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
                }}
              >
                {shots.slice(row.from, row.to).map((shot, column) => card(shot, row.from + column))}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

interface HeadingProps {
  readonly start: number;
  readonly burst: NumberedBurst;
  readonly count: number;
}

/** For the eye: the list itself is one, and the bar over it names the burst for the ear. */
function Heading({ start, burst, count }: HeadingProps) {
  const { t } = useTranslation();
  return (
    <div
      className={styles.heading}
      aria-hidden="true"
      style={{ translate: `0 ${start}px`, height: HEADING_HEIGHT }}
    >
      {t('sheet.burst', { number: burst.number })}
      <span className={styles.count}>{t('sheet.shots', { count })}</span>
    </div>
  );
}

function isDim(shot: Shot, list: ListName): boolean {
  if (shot.type === 'picked') return shot.photo.exclude ?? false;
  return list !== 'removed' && shot.photo.verdict === 'reject';
}

function gapSide(gap: number | undefined, index: number, count: number): string | undefined {
  if (gap === index) return 'before';
  return gap === count && index === count - 1 ? 'after' : undefined;
}
