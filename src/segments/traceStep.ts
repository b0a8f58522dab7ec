import type { AskedCondition } from './rowAsked.ts';
import type { Condition, Rule } from './rule.ts';
import { ruleHolds } from './ruleHolds.ts';
import type { TraceStep } from './trace.ts';

/** A rule asked of one row, part by part. */
export function traceStep(rule: Rule, asked: ReadonlyMap<Condition, AskedCondition>): TraceStep {
  const holds = ruleHolds(rule, (condition) => asked.get(condition)?.answer ?? null);
  const { id } = rule;
  if (rule.kind === 'condition') {
    const { value, type } = asked.get(rule) ?? { value: null, type: 'text' };
    return { kind: 'condition', id, holds, subject: rule.subject, value, type, condition: rule };
  }
  const { match, atLeast, negated, off } = rule;
  return {
    kind: 'group',
    id,
    holds,
    match,
    ...(atLeast !== undefined && { atLeast }),
    ...(negated && { negated }),
    ...(off && { off }),
    items: rule.items.map((item) => traceStep(item, asked)),
  };
}
