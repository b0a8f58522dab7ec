import { type Bitmap, emptyBitmap, fullBitmap, without, wordsOf } from '../../data/bitmap.ts';
import { combineRows } from '../combineRows.ts';
import type { Condition, Rule } from '../rule.ts';
import type { Axis } from './axis.ts';

/** Every combination of the answers on some axes, numbered: a combination's number is the sum of class × stride. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly strides: readonly number[];
  readonly all: Bitmap;
}

/** The combinations of some axes; null where there are more than `most`. */
export function spaceOf(axes: readonly Axis[], most: number): Space | null {
  const strides: number[] = [];
  let combinations = 1;
  for (const { classes } of axes) {
    strides.push(combinations);
    combinations *= classes;
    if (combinations > most) return null;
  }
  return { axes, strides, all: fullBitmap(combinations) };
}

/** The axes that a rule asks about. */
export function axesAsked(rule: Rule, axes: readonly Axis[]): readonly Axis[] {
  const ids = idsIn(rule);
  return axes.filter(({ accepts }) => ids.some((id) => accepts.has(id)));
}

/** The combinations for which a rule holds, never to be changed; null where it is passed over. */
export function truthOf(rule: Rule, space: Space): Bitmap | null {
  if (rule.off) return null;
  const found = rule.kind === 'condition' ? conditionTruth(rule, space) : groupTruth(rule, space);
  return found && rule.negated ? without(space.all, found) : found;
}

function conditionTruth({ id }: Condition, { axes, strides, all }: Space): Bitmap | null {
  const position = axes.findIndex(({ accepts }) => accepts.has(id));
  if (position < 0) return null;
  const accepted = axes[position]!.accepts.get(id)!;
  const stride = strides[position]!;
  const truth = emptyBitmap(all.length);
  const words = wordsOf(truth);
  for (let start = 0; start < all.length; start += stride * accepted.length) {
    for (let index = 0; index < accepted.length; index++) {
      if (accepted[index] === 0) continue;
      const from = start + index * stride;
      for (let cell = from; cell < from + stride; cell++) words[cell >>> 5]! |= 0x80000000 >>> (cell & 31);
    }
  }
  return truth;
}

function groupTruth(group: Extract<Rule, { kind: 'group' }>, space: Space): Bitmap | null {
  const items = group.items.map((item) => truthOf(item, space)).filter((truth) => truth !== null);
  return items.length > 0 ? combineRows(group, items, space.all) : null;
}

function idsIn(rule: Rule): string[] {
  return rule.kind === 'condition' ? [rule.id] : rule.items.flatMap(idsIn);
}
