import { failed, type Result } from '../../language/problem.ts';
import type { Column } from '../../data/column.ts';
import type { Table } from '../../data/table.ts';
import { valueDistribution } from '../../data/valueDistribution.ts';
import type { Work } from '../../data/work.ts';
import type { MethodContext } from '../../segments/methods/method.ts';
import { RecentlyUsed } from '../../segments/recentlyUsed.ts';
import type { Subject } from '../../segments/rule.ts';
import type { DistributionAnswer } from '../question.ts';

const known = new WeakMap<Column, WeakMap<Table, RecentlyUsed<DistributionAnswer>>>();
/** Answers kept for each column of a table, by the number of bars. */
const kept = 4;
const mostBars = 200;

/** How the values of a subject lie in one table, in at most so many bars (from 1 to 200). */
export function* distribution(
  asked: Pick<MethodContext, 'table' | 'column'>,
  subject: Subject,
  bars: number,
): Work<Result<DistributionAnswer>> {
  const found = asked.column(subject);
  if (failed(found)) return found;
  const column = found.value;
  const most = Math.max(1, Math.min(mostBars, Math.floor(bars) || 1));
  let tables = known.get(column);
  if (!tables) known.set(column, (tables = new WeakMap()));
  let answers = tables.get(asked.table);
  if (!answers) tables.set(asked.table, (answers = new RecentlyUsed(kept)));
  const remembered = answers.get(String(most));
  if (remembered) return { value: remembered };
  const answer = yield* valueDistribution(column, asked.table.mask() ?? null, most);
  answers.set(String(most), answer);
  return { value: answer };
}
