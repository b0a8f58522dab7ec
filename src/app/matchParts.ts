import type { Binding, Dimension } from '../segments/dimension.ts';
import { bind, bindingOf, type MatchedTable } from './matching.ts';

/**
 * The dimension after an edit, carried into parts of tables: a table made of another's rows that was matched as its
 * source is matched as its source still, until it is given a matching of its own.
 */
export function matchParts(before: Dimension, after: Dimension, tables: readonly MatchedTable[]): Dimension {
  let matched = after;
  for (const { cell, source } of tables) {
    if (source === null || !tables.some((table) => table.cell === source)) continue;
    const was = bindingOf(before, cell);
    const isOwn = !isAlike(was, bindingOf(before, source)) || !isAlike(was, bindingOf(after, cell));
    if (isOwn) continue;
    const whole = bindingOf(matched, source);
    if (!isAlike(was, whole)) matched = bind(matched, cell, whole ? { ...whole, cell } : null);
  }
  return matched;
}

function isAlike(left: Binding | undefined, right: Binding | undefined): boolean {
  const said = (binding: Binding | undefined) => binding && JSON.stringify([binding.column, binding.recode]);
  return said(left) === said(right);
}
