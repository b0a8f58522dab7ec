import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { SegmentReference } from '../../operators/operator.ts';
import type { Setting } from './setting.ts';

/** Some segments of the cell that another setting names. Those of other cells stay, and say nothing. */
export interface SomeSegmentsSetting extends Setting<readonly SegmentReference[]> {
  /** The name of the setting that names the cell. */
  readonly of: string;
}

interface Asked {
  readonly label: Text;
  readonly of: string;
  readonly matters?: Setting['matters'];
}

export function someSegmentsSetting({ label, of, matters }: Asked): SomeSegmentsSetting {
  return {
    control: 'someSegments',
    label,
    of,
    isWide: true,
    initial: [],
    // Cells written before there was such a choice lack it.
    schema: v.optional(
      v.pipe(v.array(v.strictObject({ cell: v.string(), segment: v.string() })), v.maxLength(1000)),
      [],
    ),
    ...(matters && { matters }),
  };
}
