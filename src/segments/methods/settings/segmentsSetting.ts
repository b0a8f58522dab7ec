import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { Setting } from './setting.ts';

/** A choice of another cell's segments, by the id of the cell; null until one is chosen. */
export interface SegmentsSetting extends Setting<string | null> {
  /** Whether it is enough that they stand over one of the tables, and not over all. */
  readonly overOne: boolean;
}

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly overOne?: true;
  readonly matters?: Setting['matters'];
}

export function segmentsSetting({ label, hint, overOne, matters }: Asked): SegmentsSetting {
  return {
    control: 'segments',
    label,
    ...(hint && { hint }),
    overOne: overOne ?? false,
    initial: null,
    schema: v.nullable(v.string()),
    cells: (cell) => (cell === null ? [] : [cell]),
    ...(matters && { matters }),
  };
}
