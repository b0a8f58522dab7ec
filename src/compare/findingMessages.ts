import { type Message, message, type MessageValue } from '../language/message.ts';
import type { Name } from '../language/text.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import type { Comparison, Finding, SegmentComparison } from './comparison.ts';
import { findingWords } from './findingWords.ts';

interface Spoken {
  readonly finding: Finding;
  readonly name: Name;
  readonly segment: SegmentComparison;
  /** The index that is said: of the pair nearest to having bought. */
  readonly index: number;
}

/**
 * The findings of a comparison as sentences: under-served before over-served, what holds of both pairs before
 * what holds of one, the strongest first. One sentence says so when nothing is clear; none where no target
 * table can be held against a market.
 */
export function findingMessages(comparison: Comparison, labels: readonly SegmentLabel[]): readonly Message[] {
  const { layers } = comparison.totals;
  const targets = (['lead', 'customer'] as const).filter((layer) => layers[layer]);
  if (!layers.market || targets.length === 0) return [];
  const spoken = comparison.findings.flatMap((finding) => spokenOf(finding, comparison, labels));
  if (spoken.length === 0) return [message(findingWords.none)];
  const groups = [targets, ...targets.map((target) => [target])].slice(0, targets.length > 1 ? 3 : 1);
  return groups.flatMap((pairs) =>
    (['under', 'over'] as const).flatMap((direction) => {
      const together = spoken
        .filter(({ finding }) => finding.direction === direction && samePairs(finding.pairs, pairs))
        .sort((a, b) => Math.abs(Math.log(b.index / 100)) - Math.abs(Math.log(a.index / 100)));
      return together.length > 0 ? [sentence(together, direction, pairs)] : [];
    }),
  );
}

function spokenOf(
  finding: Finding,
  comparison: Comparison,
  labels: readonly SegmentLabel[],
): readonly Spoken[] {
  const segment = comparison.segments.find(({ id }) => id === finding.segment);
  const label = labels.find(({ id }) => id === finding.segment);
  const nearest = finding.pairs.at(-1);
  const index = nearest && segment?.layers[nearest]?.index;
  return segment && label && typeof index === 'number' ? [{ finding, name: label.name, segment, index }] : [];
}

function samePairs(left: Finding['pairs'], right: Finding['pairs']): boolean {
  return left.length === right.length && left.every((pair) => right.includes(pair));
}

function sentence(
  together: readonly Spoken[],
  direction: Finding['direction'],
  pairs: Finding['pairs'],
): Message {
  const [first, second] = together;
  const ofOnePair = pairs.length === 1 ? pairs[0] : undefined;
  if (first && !second) {
    const frame = findingWords.alone[ofOnePair ?? 'both'][direction];
    return message(frame, {
      segment: first.name,
      index: Math.round(first.index),
      shares: sharesOf(first, pairs),
    });
  }
  return message(findingWords.several[ofOnePair ?? 'both'][direction], {
    segments: {
      list: together.map(({ name, index }) =>
        message(findingWords.withIndex, { segment: name, index: Math.round(index) }),
      ),
    },
  });
}

function sharesOf({ segment }: Spoken, pairs: Finding['pairs']): Message {
  const values: Record<string, MessageValue> = {};
  for (const layer of ['market', ...pairs] as const) {
    const share = segment.layers[layer]?.share ?? 0;
    values[layer] = { percent: share, digits: share < 0.0095 ? 1 : 0 };
  }
  return message(findingWords.shares[pairs.length === 1 ? (pairs[0] ?? 'both') : 'both'], values);
}
