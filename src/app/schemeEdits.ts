import type { Name } from '../language/text.ts';
import type { RuleSegment, RulesScheme } from '../segments/methods/rulesScheme.ts';
import { freeColor, segmentColors } from '../segments/segmentColors.ts';
import { emptyGroup, type Group } from '../segments/rule.ts';
import { withFreshIds } from '../segments/ruleEdit.ts';

/** The colours that a segment can have. */
export const segmentColorNumbers: readonly number[] = Array.from(
  { length: segmentColors },
  (_, at) => at + 1,
);

/** Puts a segment at the end: it takes what the others leave. */
export function addSegment(
  scheme: RulesScheme,
  id: string,
  name: Name,
  rule: Group = emptyGroup(`${id}.rule`),
): RulesScheme {
  return { ...scheme, segments: [...scheme.segments, { id, name, color: freeColor(scheme.segments), rule }] };
}

export function removeSegment(scheme: RulesScheme, id: string): RulesScheme {
  return { ...scheme, segments: scheme.segments.filter((segment) => segment.id !== id) };
}

export function changeSegment(
  scheme: RulesScheme,
  id: string,
  change: (segment: RuleSegment) => RuleSegment,
): RulesScheme {
  return {
    ...scheme,
    segments: scheme.segments.map((segment) => (segment.id === id ? change(segment) : segment)),
  };
}

/** Moves a segment so many places; at an end it stays. */
export function moveSegment(scheme: RulesScheme, id: string, by: number): RulesScheme {
  const from = scheme.segments.findIndex((segment) => segment.id === id);
  const segment = scheme.segments[from];
  const to = Math.max(0, Math.min(scheme.segments.length - 1, from + by));
  if (!segment || to === from) return scheme;
  return { ...scheme, segments: scheme.segments.toSpliced(from, 1).toSpliced(to, 0, segment) };
}

/** Puts a copy right below, with ids and a colour of its own. */
export function duplicateSegment(
  scheme: RulesScheme,
  id: string,
  copy: string,
  name: Name,
  mint: () => string,
): RulesScheme {
  const position = scheme.segments.findIndex((segment) => segment.id === id);
  const segment = scheme.segments[position];
  if (!segment) return scheme;
  const made = {
    ...segment,
    id: copy,
    name,
    color: freeColor(scheme.segments),
    rule: withFreshIds(segment.rule, mint) as Group,
  };
  return { ...scheme, segments: scheme.segments.toSpliced(position + 1, 0, made) };
}

/** Switches a segment off, or on again. */
export function toggleSegment(scheme: RulesScheme, id: string): RulesScheme {
  return changeSegment(scheme, id, ({ off, ...segment }) => (off ? segment : { ...segment, off: true }));
}
