/** The height that browsers let an element have without trouble; past it the scrollbar's fraction maps to a row. */
export const tallest = 10_000_000;

interface Scroll {
  readonly rows: number;
  readonly rowHeight: number;
  /** Height in which rows are seen, without the head. */
  readonly viewHeight: number;
  readonly scrollTop: number;
}

/** The height that all rows take in the scrolled element, at most `tallest`. */
export function scrolledHeight({ rows, rowHeight }: Pick<Scroll, 'rows' | 'rowHeight'>): number {
  return Math.min(rows * rowHeight, tallest);
}

/** The row at the top of the view, with a fraction while it is partly scrolled away. */
export function topRow(scroll: Scroll): number {
  const { rows, rowHeight, viewHeight, scrollTop } = scroll;
  const height = scrolledHeight(scroll);
  if (height === rows * rowHeight) return scrollTop / rowHeight;
  const travel = height - viewHeight;
  const last = rows - viewHeight / rowHeight;
  return travel <= 0 ? 0 : Math.max(0, Math.min(last, (scrollTop / travel) * last));
}

/** The scroll position that puts a row at the top of the view. */
export function scrollTopOf(row: number, scroll: Omit<Scroll, 'scrollTop'>): number {
  const { rows, rowHeight, viewHeight } = scroll;
  const height = scrolledHeight(scroll);
  if (height === rows * rowHeight) return row * rowHeight;
  const last = rows - viewHeight / rowHeight;
  return last <= 0 ? 0 : (Math.min(row, last) / last) * (height - viewHeight);
}

/** The rows to draw, and the empty height above and below them. */
export function rowWindow(
  scroll: Scroll,
  top = topRow(scroll),
  overscan = 6,
): { readonly first: number; readonly count: number; readonly above: number; readonly below: number } {
  const { rows, rowHeight, viewHeight, scrollTop } = scroll;
  const first = Math.max(0, Math.floor(top) - overscan);
  const end = Math.min(rows, Math.ceil(top + viewHeight / rowHeight) + overscan);
  const count = Math.max(0, end - first);
  const height = scrolledHeight(scroll);
  const isMapped = height < rows * rowHeight;
  const wanted = isMapped ? scrollTop - (top - first) * rowHeight : first * rowHeight;
  const above = Math.max(0, Math.min(wanted, height - count * rowHeight));
  return { first, count, above, below: Math.max(0, height - above - count * rowHeight) };
}
