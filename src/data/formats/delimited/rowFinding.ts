import type { Codes } from '../../column.ts';

/** In how many rows something was met, and the first of them. */
export interface RowFinding {
  count: number;
  row: number;
}

export function noRows(): RowFinding {
  return { count: 0, row: -1 };
}

export function meet(finding: RowFinding, row: number): void {
  if (finding.count++ === 0) finding.row = row;
}

/** The rows whose code is flagged. */
export function rowsWithCode(codes: Codes, isFlagged: Uint8Array): RowFinding {
  const finding = noRows();
  if (!isFlagged.includes(1)) return finding;
  for (let row = 0; row < codes.length; row++) if (isFlagged[codes[row]!] === 1) meet(finding, row);
  return finding;
}
