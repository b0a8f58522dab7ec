import type { Group, Rule } from '../rule.ts';
import { areApart } from './areApart.ts';
import type { Axis } from './axis.ts';
import { isWithin } from './isWithin.ts';
import type { Relation } from './logic.ts';
import { axesAsked, spaceOf, truthOf } from './truth.ts';

const mostCombinations = 1 << 12;
const mostItems = 24;

/**
 * How the parts of a group, and of each group inside it, stand to each other. `settled` are parts that hold never or
 * always: they stand in every relation, and say nothing by it.
 */
export function* relations(
  group: Group,
  axes: readonly Axis[],
  settled: (id: string) => boolean,
): Generator<Relation> {
  if (group.off) return;
  const items = group.items.filter((item) => !item.off && !settled(item.id));
  if (items.length <= mostItems) {
    const asked = new Map(items.map((item) => [item, axesAsked(item, axes)]));
    for (const [position, second] of items.entries()) {
      for (const first of items.slice(0, position)) {
        const kind = kindOf(first, second, asked.get(first)!, asked.get(second)!);
        if (kind) yield { group: group.id, first: first.id, second: second.id, kind };
      }
    }
  }
  for (const item of group.items) if (item.kind === 'group') yield* relations(item, axes, settled);
}

function kindOf(
  first: Rule,
  second: Rule,
  firstAxes: readonly Axis[],
  secondAxes: readonly Axis[],
): Relation['kind'] | null {
  if (!firstAxes.some((axis) => secondAxes.includes(axis))) return null;
  const space = spaceOf([...new Set([...firstAxes, ...secondAxes])], mostCombinations);
  const left = space && truthOf(first, space);
  const right = space && truthOf(second, space);
  if (!left || !right) return null;
  const isLeftWithin = isWithin(left, right);
  const isRightWithin = isWithin(right, left);
  if (isLeftWithin && isRightWithin) return 'same';
  if (isLeftWithin) return 'firstWithinSecond';
  if (isRightWithin) return 'secondWithinFirst';
  return areApart(left, right) ? 'apart' : null;
}
