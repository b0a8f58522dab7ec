import type { RuleScope } from '../../../../app/ruleScope.ts';
import type { SegmentLabel } from '../../../../segments/segmentLabel.ts';

/** The segments of the cell that another setting names, without everyone else. */
export function segmentsChosen(
  { segments }: Pick<RuleScope, 'segments'>,
  cell: unknown,
): readonly SegmentLabel[] {
  return segments
    .filter(({ reference }) => reference.cell === cell)
    .map(({ reference, name, color }) => ({ id: reference.segment, name, color }));
}
