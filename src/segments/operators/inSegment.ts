import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Operator, SegmentReference } from './operator.ts';

/** Segments of other cells; a row of any of them counts. */
export interface SegmentsValue {
  readonly segments: readonly SegmentReference[];
}

const schema = v.strictObject({
  segments: v.array(v.strictObject({ cell: v.string(), segment: v.string() })),
});
const label = { en: 'is in', sv: 'ingår i', it: 'appartiene a', da: 'er med i' };

/** The row is in one of these segments. */
export const inSegment: Operator<SegmentsValue> = {
  name: 'inSegment',
  types: ['segment'],
  label,
  negativeLabel: { en: 'is not in', sv: 'ingår inte i', it: 'non appartiene a', da: 'er ikke med i' },
  offersNegative: true,
  control: 'segments',
  initial: { segments: [] },
  read: (stored) => readAs(schema, stored, label),
  isUnfinished: ({ segments }) => segments.length === 0,
  test: ({ segments }) => ({ form: 'members', segments }),
  words: ({ segments }, { show }) =>
    segments.length === 0
      ? null
      : message(
          { en: '{segments}', sv: '{segments}', it: '{segments}', da: '{segments}' },
          { segments: { list: segments.map(show), or: true } },
        ),
  example: {
    type: 'boolean',
    rows: [true, false, null, true],
    value: { segments: [{ cell: 'segments', segment: 'loyal' }] },
    keeps: [0, 3],
  },
};
