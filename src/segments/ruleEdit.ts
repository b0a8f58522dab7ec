import { deepestRule, type Group, type GroupMatch, type Rule } from './rule.ts';

/** Where an item stands: in which group, and at what position of it. */
interface Spot {
  readonly group: Group;
  readonly position: number;
}

/** Puts an item into a group at a position. The same tree where it would lie deeper than a rule may. */
export function insert(tree: Group, group: string, position: number, item: Rule): Group {
  return shallow(
    tree,
    withItems(tree, group, (items) => items.toSpliced(position, 0, item)),
  );
}

export function remove(tree: Group, id: string): Group {
  const spot = spotOf(tree, id);
  return spot ? withItems(tree, spot.group.id, (items) => items.toSpliced(spot.position, 1)) : tree;
}

/** Replaces one item, or the tree, by what a function makes of it; it stays a group where it was the tree. */
export function change(tree: Group, id: string, edit: (rule: Rule) => Rule): Group {
  if (tree.id === id) {
    const edited = edit(tree);
    return edited.kind === 'group' ? shallow(tree, edited) : tree;
  }
  const spot = spotOf(tree, id);
  if (!spot) return tree;
  const changed = withItems(tree, spot.group.id, (items) =>
    items.with(spot.position, edit(items[spot.position]!)),
  );
  return shallow(tree, changed);
}

/** Puts a copy right after the item; every part of the copy gets an id of its own. */
export function duplicate(tree: Group, id: string, mint: () => string): Group {
  const spot = spotOf(tree, id);
  const item = spot?.group.items[spot.position];
  return spot && item ? insert(tree, spot.group.id, spot.position + 1, withFreshIds(item, mint)) : tree;
}

/** Switches an item off, or on again. */
export function toggleOff(tree: Group, id: string): Group {
  return change(tree, id, ({ off, ...rule }) => (off ? rule : { ...rule, off: true }));
}

/** Turns an item into its exact complement, or back. */
export function negate(tree: Group, id: string): Group {
  return change(tree, id, ({ negated, ...rule }) => (negated ? rule : { ...rule, negated: true }));
}

/**
 * Moves an item one place through the tree as it is read: past a condition, into a group that lies next to it, or
 * out of its group. Up undoes down. A group too full of groups to take the item is passed; at an end it stays.
 */
export function move(tree: Group, id: string, direction: 'up' | 'down'): Group {
  const spot = spotOf(tree, id);
  const item = spot?.group.items[spot.position];
  if (!spot || !item) return tree;
  const isDown = direction === 'down';
  const next = spot.group.items[spot.position + (isDown ? 1 : -1)];
  const taken = remove(tree, id);
  if (!next) {
    const outer = spotOf(taken, spot.group.id);
    return outer ? insert(taken, outer.group.id, outer.position + (isDown ? 1 : 0), item) : tree;
  }
  if (next.kind === 'group') {
    const inside = insert(taken, next.id, isDown ? 0 : next.items.length, item);
    if (inside !== taken) return inside;
  }
  return insert(taken, spot.group.id, spot.position + (isDown ? 1 : -1), item);
}

/** Takes an item from its place and puts it into a group, before so many of the group's other items. */
export function place(tree: Group, id: string, group: string, position: number): Group {
  const spot = spotOf(tree, id);
  const item = spot?.group.items[spot.position];
  if (!spot || !item || (spot.group.id === group && spot.position === position)) return tree;
  const taken = remove(tree, id);
  const placed = insert(taken, group, position, item);
  return placed === taken ? tree : placed;
}

/** Puts an item into a group of its own, in its place. */
export function wrap(tree: Group, id: string, group: string, match: GroupMatch = 'all'): Group {
  if (tree.id === id) return tree;
  return change(tree, id, (item) => ({ id: group, kind: 'group', match, items: [item] }));
}

/** Puts the items of a group in its place. The outermost group stays. */
export function unwrap(tree: Group, id: string): Group {
  const spot = spotOf(tree, id);
  const group = spot?.group.items[spot.position];
  if (!spot || group?.kind !== 'group') return tree;
  return withItems(tree, spot.group.id, (items) => items.toSpliced(spot.position, 1, ...group.items));
}

/** How many groups lie inside one another in a rule; a condition counts none. */
export function depthOf(rule: Rule): number {
  return rule.kind === 'condition' ? 0 : 1 + Math.max(0, ...rule.items.map(depthOf));
}

function shallow(before: Group, after: Group): Group {
  return depthOf(after) > deepestRule ? before : after;
}

function spotOf(group: Group, id: string): Spot | undefined {
  const position = group.items.findIndex((item) => item.id === id);
  if (position >= 0) return { group, position };
  for (const item of group.items) {
    const spot = item.kind === 'group' ? spotOf(item, id) : undefined;
    if (spot) return spot;
  }
  return undefined;
}

/** The tree with other items in one of its groups; parts that do not change stay the same objects. */
function withItems(tree: Group, id: string, edit: (items: readonly Rule[]) => readonly Rule[]): Group {
  if (tree.id === id) return { ...tree, items: edit(tree.items) };
  let isChanged = false;
  const items = tree.items.map((item) => {
    if (item.kind === 'condition') return item;
    const edited = withItems(item, id, edit);
    isChanged ||= edited !== item;
    return edited;
  });
  return isChanged ? { ...tree, items } : tree;
}

/** A copy in which every part has an id of its own. */
export function withFreshIds<Part extends Rule>(rule: Part, mint: () => string): Part {
  if (rule.kind === 'condition') return { ...rule, id: mint() };
  return { ...rule, id: mint(), items: rule.items.map((item) => withFreshIds(item, mint)) };
}
