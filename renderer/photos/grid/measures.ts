/** Sizes in CSS pixels; every card is as high as every other, so that nothing jumps. */
const GAP = 12;
const PADDING = 8;
const BORDER = 1;
/** Number and two lines of words, with the space above them. */
const LINES = 6 + 16 + 2 + 16 + 2 + 16;

/** The least width of a card for each size that one can choose. */
export const CARD_WIDTHS = { small: 124, large: 168 } as const;
export type CardSize = keyof typeof CARD_WIDTHS;

/** The line over a burst. */
export const HEADING_HEIGHT = 36;

export interface Measures {
  readonly columns: number;
  /** From the top of one row to the top of the next. */
  readonly rowHeight: number;
  readonly gap: number;
}

/** How many cards fit beside each other in `width`, and how high their rows are. */
export function measures(width: number, size: CardSize): Measures {
  const columns = Math.max(1, Math.floor((width + GAP) / (CARD_WIDTHS[size] + GAP)));
  const card = (width - (columns - 1) * GAP) / columns;
  const inside = 2 * (PADDING + BORDER);
  const picture = Math.max(0, ((card - inside) * 2) / 3);
  return { columns, rowHeight: Math.ceil(picture + LINES + inside) + GAP, gap: GAP };
}
