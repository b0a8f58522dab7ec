import type { Group } from '../rule.ts';

/** A group and every group inside it that is switched on. */
export function* groupsIn(group: Group): Generator<Group> {
  if (group.off) return;
  yield group;
  for (const item of group.items) if (item.kind === 'group') yield* groupsIn(item);
}
