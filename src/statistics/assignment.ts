/**
 * Gives each row at most one column, and each column at most one row, min(rows, columns) pairs in all, so that the sum
 * of the weights (row-major) is the most there can be. The column of each row, or −1. Among equal sums always the same
 * one. Source: Kuhn, The Hungarian Method for the Assignment Problem (1955), by shortest augmenting paths.
 */
export function assignment(weights: Float64Array, rows: number, columns: number): Int32Array {
  if (rows > columns) {
    const turned = weights.map((_, at) => weights[(at % rows) * columns + Math.floor(at / rows)]!);
    const found = new Int32Array(rows).fill(-1);
    for (const [column, row] of assignment(turned, columns, rows).entries()) found[row] = column;
    return found;
  }
  // Numbered from 1; 0 is the place from which a path starts.
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      isDone[column] = 1;
      const from = rowOf[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= columns; to++) {
        if (isDone[to]) continue;
        const cost = -weights[(from - 1) * columns + to - 1]! - rowPrice[from]! - columnPrice[to]!;
        if (cost < least[to]!) {
          least[to] = cost;
          before[to] = column;
        }
        if (least[to]! < step) {
          step = least[to]!;
          next = to;
        }
      }
      for (let to = 0; to <= columns; to++) {
        if (isDone[to]) {
          rowPrice[rowOf[to]!]! += step;
          columnPrice[to]! -= step;
        } else least[to]! -= step;
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!;
      column = before[column]!;
    }
  }
  const found = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if (rowOf[column]! > 0) found[rowOf[column]! - 1] = column - 1;
  return found;
}
