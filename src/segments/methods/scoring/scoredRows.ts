import { rowsOf, type Table } from '../../../data/table.ts';

/** The scores of the rows of a table of which score and outcome are known, and 1 for yes. */
export function scoredRows(
  table: Table,
  scores: Float64Array,
  outcome: Uint8Array,
): { readonly scores: Float64Array; readonly target: Uint8Array } {
  const kept = new Float64Array(scores.length);
  const target = new Uint8Array(scores.length);
  let count = 0;
  rowsOf(table).scan((row) => {
    if (outcome[row] === 0 || Number.isNaN(scores[row]!)) return;
    kept[count] = scores[row]!;
    target[count++] = outcome[row] === 2 ? 1 : 0;
  });
  return { scores: kept.slice(0, count), target: target.slice(0, count) };
}
