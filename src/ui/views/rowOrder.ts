/** The order in which a preview shows its rows: by a column, or null as the table has them. */
export type RowOrder = { readonly column: string; readonly descending: boolean } | null;
