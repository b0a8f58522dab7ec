import { failed, type Result } from '../../../language/problem.ts';
import { message } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/tree.ts';
import { restLabel } from '../../restLabel.ts';
import type { MethodContext } from '../method.ts';
import type { Target } from './target.ts';

/** So many segments at most, so that a class and everyone else have a code. */
const most = 200;

/** The segments of another cell that anybody is in, in their order, as classes, and everyone else where there are such. */
export function* segmentClasses(
  cell: string | null,
  context: Pick<MethodContext, 'table' | 'members'>,
  labels: MethodContext['labels'],
): Work<Result<Target>> {
  if (cell === null) return { problem: { message: message(words.chooseSegments) } };
  const segments = labels?.(cell) ?? [];
  if (segments.length > most)
    return { problem: { message: message(words.tooManyClasses, { count: segments.length, most }) } };
  const codes = new Uint8Array(context.table.totalRows());
  const classes: { id: string; name: Name }[] = [];
  for (const { id, name } of segments) {
    const members = context.members({ cell, segment: id });
    if (failed(members)) return members;
    const code = classes.length + 1;
    let isAnyone = false;
    forEachRow(members.value, (row) => {
      if (codes[row] !== 0) return;
      codes[row] = code;
      isAnyone = true;
    });
    if (isAnyone) classes.push({ id, name });
    yield { fraction: null };
  }
  let isRest = false;
  forEachRow(rowsOf(context.table), (row) => {
    if (codes[row] !== 0) return;
    codes[row] = classes.length + 1;
    isRest = true;
  });
  if (isRest) classes.push(restLabel);
  return { value: { codes, classes } };
}
