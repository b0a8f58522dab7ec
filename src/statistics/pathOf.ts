import type { Tree } from './tree.ts';

/**
 * What holds of every row of a node for one column; `missing` says whether rows without a value are among them. Of kind
 * 'missing' is a column of numbers that every row of the node lacks.
 */
export type PathCondition =
  | {
      readonly kind: 'number';
      readonly column: number;
      /** Above this and up to that; null where there is no bound. */
      readonly above: number | null;
      readonly upTo: number | null;
      readonly missing: boolean;
    }
  | {
      readonly kind: 'category';
      readonly column: number;
      /** Codes, ascending. */
      readonly levels: readonly number[];
      readonly missing: boolean;
    }
  | { readonly kind: 'missing'; readonly column: number };

/** The conditions of a node, a column once, in the order in which the tree asks for them from the root down. */
export function pathOf({ nodes }: Tree, position: number): readonly PathCondition[] {
  const steps: { readonly parent: number; readonly child: number }[] = [];
  for (let child = position; ;) {
    const { parent } = nodes[child]!;
    if (parent === null) break;
    steps.unshift({ parent, child });
    child = parent;
  }
  const conditions = new Map<number, PathCondition>();
  for (const { parent, child } of steps) {
    const split = nodes[parent]!.split!;
    const before = conditions.get(split.column);
    const missing =
      split.missing === child && !(before !== undefined && 'missing' in before && !before.missing);
    if (split.kind === 'number') {
      const at = split.children.indexOf(child);
      const condition: PathCondition =
        at < 0
          ? { kind: 'missing', column: split.column }
          : narrowed(split.column, before, split.cuts[at - 1] ?? null, split.cuts[at] ?? null, missing);
      conditions.set(split.column, condition);
    } else {
      const known = before?.kind === 'category' ? before.levels : null;
      const levels = [...split.childOf.keys()].filter(
        (level) => level > 0 && split.childOf[level] === child && (known?.includes(level) ?? true),
      );
      conditions.set(split.column, { kind: 'category', column: split.column, levels, missing });
    }
  }
  return [...conditions.values()];
}

/** Bounds deeper in the tree lie within those above them, and so take their place. */
function narrowed(
  column: number,
  before: PathCondition | undefined,
  above: number | null,
  upTo: number | null,
  missing: boolean,
): PathCondition {
  const known = before?.kind === 'number' ? before : { above: null, upTo: null };
  return { kind: 'number', column, above: above ?? known.above, upTo: upTo ?? known.upTo, missing };
}
