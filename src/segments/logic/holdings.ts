import type { Rule } from '../rule.ts';
import { countRows } from '../../data/bitmap.ts';
import type { Axis } from './axis.ts';
import { axesAsked, spaceOf, truthOf } from './truth.ts';

/** More combinations than these are not gone through for one part of a rule. */
const most = 1 << 15;

/** Puts down which parts of a rule never hold, and which always do, each by itself and whatever the data. */
export function holdings(rule: Rule, axes: readonly Axis[], never: Set<string>, always: Set<string>): void {
  if (rule.off) return;
  const space = spaceOf(axesAsked(rule, axes), most);
  const truth = space && truthOf(rule, space);
  if (truth) {
    const held = countRows(truth);
    if (held === 0) never.add(rule.id);
    if (held === truth.length) always.add(rule.id);
  }
  if (rule.kind === 'group') for (const item of rule.items) holdings(item, axes, never, always);
}
