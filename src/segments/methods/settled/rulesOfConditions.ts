import type { Condition } from '../../rule.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { RulesScheme } from '../rulesScheme.ts';

/** A segment with the one condition that tells it from those after it. */
export interface ConditionedSegment {
  readonly label: SegmentLabel;
  readonly condition: Pick<Condition, 'subject' | 'operator' | 'value' | 'negated'>;
}

/** Segments of a condition each as rules: a row goes to the first that matches. */
export function rulesOfConditions(segments: readonly ConditionedSegment[]): RulesScheme {
  return {
    overlap: 'firstMatch',
    segments: segments.map(({ label, condition }) => {
      const id = `${label.id}.rule`;
      const item: Condition = { id: `${id}.0`, kind: 'condition', ...condition };
      return { ...label, rule: { id, kind: 'group', match: 'all', items: [item] } };
    }),
  };
}
