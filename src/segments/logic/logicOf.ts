import { type Bitmap, countRows, emptyBitmap, without } from '../../data/bitmap.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Group } from '../rule.ts';
import { areApart } from './areApart.ts';
import type { Axis } from './axis.ts';
import { holdings } from './holdings.ts';
import { isWithin } from './isWithin.ts';
import type { Logic, Relation } from './logic.ts';
import { relations } from './relations.ts';
import { axesAsked, type Space, spaceOf, truthOf } from './truth.ts';

/** A segment whose rule says something. */
export interface Ruled {
  readonly id: string;
  readonly rule: Group;
}

const mostPairs = 400;
const mostInPair = 1 << 10;

/**
 * What holds of some segments' rules whatever the data. `space` holds every combination of all their axes; without
 * one, segments are compared two at a time, and what several take together is not seen.
 */
export function* logicOf(
  segments: readonly Ruled[],
  axes: readonly Axis[],
  space: Space | null,
): Work<Logic> {
  const isTime = pacer();
  const never = new Set<string>();
  const always = new Set<string>();
  const found: Relation[] = [];
  for (const { rule } of segments) {
    holdings(rule, axes, never, always);
    found.push(...relations(rule, axes, (id) => never.has(id) || always.has(id)));
    if (isTime()) yield { fraction: null };
  }
  const same = new Map<string, string>();
  const shadowed = new Map<string, readonly string[]>();
  const possible = segments.filter(({ rule }) => !never.has(rule.id));
  const compare = space
    ? compareInSpace(possible, space)
    : possible.length ** 2 < 2 * mostPairs
      ? comparePairs(possible, axes)
      : [];
  for (const { id, alike, winners } of compare) {
    if (alike !== null) same.set(id, alike);
    if (winners.length > 0) shadowed.set(id, winners);
    if (isTime()) yield { fraction: null };
  }
  return { never, always, relations: found, same, shadowed };
}

interface Compared {
  readonly id: string;
  readonly alike: string | null;
  readonly winners: readonly string[];
}

function* compareInSpace(segments: readonly Ruled[], space: Space): Generator<Compared> {
  const earlier: {
    readonly id: string;
    readonly truth: Bitmap;
    readonly size: number;
    readonly kept: Bitmap;
  }[] = [];
  const taken = emptyBitmap(space.all.length);
  for (const { id, rule } of segments) {
    const truth = truthOf(rule, space);
    if (!truth) continue;
    const size = countRows(truth);
    const alike = earlier.find((one) => one.size === size && isWithin(one.truth, truth));
    const winners = isWithin(truth, taken) ? earlier.filter(({ kept }) => !areApart(kept, truth)) : [];
    yield { id, alike: alike?.id ?? null, winners: winners.map((one) => one.id) };
    earlier.push({ id, truth, size, kept: without(truth, taken) });
    taken.or(truth);
  }
}

function* comparePairs(segments: readonly Ruled[], axes: readonly Axis[]): Generator<Compared> {
  const asked = new Map(segments.map((segment) => [segment, axesAsked(segment.rule, axes)]));
  for (const [position, segment] of segments.entries()) {
    let alike: string | null = null;
    const winners: string[] = [];
    for (const other of segments.slice(0, position)) {
      const space = spaceOf([...new Set([...asked.get(segment)!, ...asked.get(other)!])], mostInPair);
      const truth = space && truthOf(segment.rule, space);
      const before = space && truthOf(other.rule, space);
      if (!truth || !before || !isWithin(truth, before)) continue;
      winners.push(other.id);
      if (isWithin(before, truth)) alike ??= other.id;
    }
    yield { id: segment.id, alike, winners: winners.slice(0, 1) };
  }
}
