import { type DateColumn, narrow, type NumberColumn, textColumn, type TextColumn } from '../data/column.ts';
import type { Bands } from './dimension.ts';

/** A number or date column cut into bands, whose labels are the dictionary in their order. The outermost are open. */
export function cutColumn(column: NumberColumn | DateColumn, { cuts, closed, labels }: Bands): TextColumn {
  const codes = new Uint32Array(column.length);
  const { values } = column;
  const isLeft = closed === 'left';
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let band = 0;
    while (band < cuts.length && (isLeft ? value >= cuts[band]! : value > cuts[band]!)) band++;
    codes[row] = band + 1;
  }
  return textColumn(narrow(codes, labels.length + 1), ['', ...labels]);
}
