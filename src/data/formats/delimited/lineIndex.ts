/** The line of the file on which each row starts. Only the rows that do not follow their neighbour by one line are kept. */
export class LineIndex {
  readonly #rows: number[] = [];
  readonly #lines: number[] = [];
  #next = Number.NaN;

  /** Says that a row starts on a line (from 1), and so many more on the lines after it. Rows come in order, from 0. */
  add(row: number, line: number, rows = 1): void {
    if (line !== this.#next) {
      this.#rows.push(row);
      this.#lines.push(line);
    }
    this.#next = line + rows;
  }

  lineOf(row: number): number {
    let low = 0;
    let high = this.#rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#rows[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return (this.#lines[low] ?? 1) + row - (this.#rows[low] ?? 0);
  }
}
