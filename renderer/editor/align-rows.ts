import type { Row } from '../../core/parity/rows.ts';
import type { Language } from '../../core/release/language.ts';

/** A text on the screen: the element that holds its parts and their spacers. */
export interface AlignedColumn {
  readonly language: Language;
  readonly element: HTMLElement;
}

/** A part with the spacer above it, and where it would begin if no spacer had a height. */
interface Place {
  readonly spacer: HTMLElement;
  readonly part: HTMLElement;
  readonly top: number;
  readonly room: number;
}

/**
 * Keeps the parts of texts that stand in one row at one height: the shorter side gets room above
 * its next part. The texts lie in one scroller, so they scroll as one; nothing follows anything.
 *
 * The heights follow from the texts alone, not from what was set before, so that measuring again
 * changes nothing. Parts are watched for their size, which spacers do not change: no loop.
 */
export class RowAligner {
  readonly #observer = new ResizeObserver(() => this.#align());
  #observed = new Set<HTMLElement>();
  #columns: readonly AlignedColumn[] = [];
  #rows: readonly Row[] = [];

  /** Takes what lies side by side now and lines it up before the next picture. */
  show(columns: readonly AlignedColumn[], rows: readonly Row[]): void {
    this.#columns = columns;
    this.#rows = rows;
    this.#align();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#observed = new Set();
  }

  #align(): void {
    const columns = this.#columns.map(({ language, element }) => ({
      language,
      places: placesOf(element),
      moved: 0,
    }));
    const wanted = new Map<HTMLElement, number>();
    for (const row of this.#rows) {
      const found = columns.flatMap((column) => {
        const place = column.places.get(row[column.language] ?? '');
        return place ? [{ column, place }] : [];
      });
      const line = Math.max(...found.map(({ column, place }) => place.top + column.moved));
      for (const { column, place } of found) {
        const room = line - place.top - column.moved;
        wanted.set(place.spacer, room);
        column.moved += room;
      }
    }
    for (const { places } of columns) {
      for (const { spacer, room } of places.values()) {
        const now = wanted.get(spacer) ?? 0;
        // Below half a pixel nothing is seen, and rounding would go on for ever.
        if (Math.abs(now - room) >= 0.5) spacer.style.height = `${now}px`;
      }
    }
    this.#observe(columns.flatMap(({ places }) => [...places.values()].map(({ part }) => part)));
  }

  #observe(parts: readonly HTMLElement[]): void {
    const now = new Set(parts);
    for (const part of this.#observed) if (!now.has(part)) this.#observer.unobserve(part);
    for (const part of now) if (!this.#observed.has(part)) this.#observer.observe(part);
    this.#observed = now;
  }
}

function placesOf(column: HTMLElement): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const start = column.getBoundingClientRect().top;
  let above = 0;
  let spacer: HTMLElement | undefined;
  for (const child of column.children) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.dataset.row !== undefined) {
      spacer = child;
      above += heightOf(child);
    } else if (spacer && !child.classList.contains('note')) {
      const top = child.getBoundingClientRect().top - start - above;
      places.set(spacer.dataset.row ?? '', { spacer, part: child, top, room: heightOf(spacer) });
      spacer = undefined;
    }
  }
  return places;
}

function heightOf({ style }: HTMLElement): number {
  return Number.parseFloat(style.height) || 0;
}
