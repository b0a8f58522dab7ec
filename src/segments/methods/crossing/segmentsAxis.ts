import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import { nameIn } from '../../../language/text.ts';
import { forEachRow } from '../../../data/forEachRow.ts';
import type { Work } from '../../../data/work.ts';
import type { GridPart } from '../gridScheme.ts';
import type { MethodContext } from '../method.ts';
import type { Axis } from './axis.ts';
import { mostOfPart, tooManyValues } from './tooMany.ts';

const isSegment: Text = { en: '{segment}', sv: '{segment}', it: '{segment}', da: '{segment}' };

/** The segments of another cell; where they overlap, the first one counts, and everyone else has no value. */
export function* segmentsAxis(
  { cell }: Extract<GridPart, { of: 'segments' }>,
  context: MethodContext,
): Work<Result<Axis>> {
  const labels = context.labels?.(cell) ?? [];
  if (labels.length > mostOfPart) return { problem: tooManyValues(labels.length) };
  const codes = new Uint8Array(context.table.totalRows());
  for (const [position, { id }] of labels.entries()) {
    const members = context.members({ cell, segment: id });
    if (failed(members)) return members;
    forEachRow(members.value, (row) => {
      if (codes[row] === 0) codes[row] = position + 1;
    });
    yield { fraction: position / labels.length };
  }
  return {
    value: {
      values: labels.map(({ id, name }) => ({ id, name })),
      codes,
      asked: () => ({ subject: { of: 'segment' }, value: null, type: 'segment' }),
      said: (position) =>
        message(isSegment, { segment: textFrom((language) => nameIn(labels[position]!.name, language)) }),
      change: () => null,
    },
  };
}
