import type { RulesScheme } from '../methods/rulesScheme.ts';
import type { Group } from '../rule.ts';

/** The scheme with one segment's rule changed; the same scheme where the rule stays or there is no such segment. */
export function changeRule(
  scheme: RulesScheme,
  id: string | undefined,
  change: (rule: Group) => Group,
): RulesScheme {
  const position = scheme.segments.findIndex((segment) => segment.id === id);
  const segment = scheme.segments[position];
  if (!segment) return scheme;
  const rule = change(segment.rule);
  return rule === segment.rule
    ? scheme
    : { ...scheme, segments: scheme.segments.with(position, { ...segment, rule }) };
}
