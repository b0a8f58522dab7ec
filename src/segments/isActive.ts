import { failed } from '../language/problem.ts';
import { readCondition } from './readCondition.ts';
import type { Rule } from './rule.ts';

/**
 * Whether a rule says anything: some condition in it is switched on and finished. What cannot be read counts,
 * so that it becomes a problem when the rule is evaluated.
 */
export function isActive(rule: Rule): boolean {
  if (rule.off) return false;
  if (rule.kind === 'group') return rule.items.some(isActive);
  const read = readCondition(rule);
  return failed(read) || !read.value.isUnfinished;
}
