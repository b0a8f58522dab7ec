/** The order in which a preview shows its rows: by a column, or null as the table has them. */
export type RowOrder = { readonly column: string; readonly descending: boolean } | null;

/** The order after a press on a column's head: smallest first, largest first, as the table has them. */
export function nextOrder(order: RowOrder, column: string): RowOrder {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
