import { at, failed, type Result } from '../language/problem.ts';
import { type Bitmap, emptyBitmap } from '../data/bitmap.ts';
import type { Work } from '../data/work.ts';
import { columnRows } from './columnRows.ts';
import { conditionTest } from './conditionTest.ts';
import type { MethodContext } from './methods/method.ts';
import type { SegmentReference } from './operators/operator.ts';
import type { Condition } from './rule.ts';

/** What a condition says of the rows of a table's base, before its negation. The bitmaps are shared: never change them. */
export interface ConditionRows {
  /** Null while the condition is unfinished. */
  readonly rows: Bitmap | null;
  /** Rows where the subject has no value; null for membership of segments. */
  readonly missing: Bitmap | null;
}

/** Asks one condition of a table. A problem names the condition. */
export function* conditionRows(condition: Condition, context: MethodContext): Work<Result<ConditionRows>> {
  const bound = conditionTest(condition, context);
  if (failed(bound)) return bound;
  const { column, test, question } = bound.value;
  if (column === null) {
    if (test === null) return { value: { rows: null, missing: null } };
    const rows = membersOf(test.form === 'members' ? test.segments : [], context);
    if (failed(rows)) return { problem: at(rows.problem, { condition: condition.id }) };
    return { value: { rows: rows.value, missing: null } };
  }
  const missing = yield* columnRows(column, { form: 'missing' }, '');
  if (test === null) return { value: { rows: null, missing } };
  if (test.form === 'members')
    throw new Error(`“${condition.operator}” asks a column for members of segments`);
  const rows = yield* columnRows(column, test, question);
  return { value: { rows, missing } };
}

function membersOf(segments: readonly SegmentReference[], context: MethodContext): Result<Bitmap> {
  const rows = emptyBitmap(context.table.totalRows());
  for (const segment of segments) {
    const members = context.members(segment);
    if (failed(members)) return members;
    rows.or(members.value);
  }
  return { value: rows };
}
