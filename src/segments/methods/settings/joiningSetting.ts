import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { SegmentReference } from '../../operators/operator.ts';
import type { Setting } from './setting.ts';

/** A segment of a cell that goes into another one of the same cell, or to everyone else. */
export interface Join extends SegmentReference {
  readonly into: string;
}

/** Which segments of the cell that another setting names go into which. Those of other cells stay, and say nothing. */
export interface JoiningSetting extends Setting<readonly Join[]> {
  /** The name of the setting that names the cell. */
  readonly of: string;
}

interface Asked {
  readonly label: Text;
  readonly hint: Text;
  readonly of: string;
}

export function joiningSetting(asked: Asked): JoiningSetting {
  return {
    control: 'joining',
    ...asked,
    isWide: true,
    initial: [],
    schema: v.pipe(
      v.array(v.strictObject({ cell: v.string(), segment: v.string(), into: v.string() })),
      v.maxLength(1000),
      v.check(
        (joins) => new Set(joins.map(({ cell, segment }) => `${cell} ${segment}`)).size === joins.length,
      ),
    ),
  };
}
