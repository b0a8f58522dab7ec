import { failed, type Result } from '../../language/problem.ts';
import { factsIn } from '../../data/factsIn.ts';
import type { Work } from '../../data/work.ts';
import type { MethodContext } from '../../segments/methods/method.ts';
import type { Subject } from '../../segments/rule.ts';
import type { DistributionAnswer } from '../question.ts';

/** How the values of a subject lie in one table. */
export function* distribution(
  asked: Pick<MethodContext, 'table' | 'column'>,
  subject: Subject,
  _bars: number,
): Work<Result<DistributionAnswer>> {
  const column = asked.column(subject);
  if (failed(column)) return column;
  const { histogram, missing, rows } = factsIn(asked.table, '', column.value);
  return { value: { bars: histogram, missing, count: rows - missing, summary: null } };
}
