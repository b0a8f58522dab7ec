import { type Bitmap, countRows, emptyBitmap, wordsOf } from '../../data/bitmap.ts';
import { forEachRow } from '../../data/forEachRow.ts';
import { pacer, type Work } from '../../data/work.ts';
import type { Rule } from '../rule.ts';
import type { Axis } from './axis.ts';
import { joined } from './ruleOf.ts';
import { combinationsOf } from './combinationsOf.ts';
import type { Gap } from './gap.ts';
import { growBox } from './growBox.ts';
import { rowsIn, type Tuple } from './tuple.ts';
import { SeenAnswers } from './seenAnswers.ts';
import type { Space } from './truth.ts';

const mostRows = 1 << 13;
/** Combinations from which the largest part is looked for, and what may be gone through for all of them. */
const mostSeeds = 8;
const mostLooked = 1 << 13;
const stretch = 1 << 11;

/**
 * Describes rows that no segment takes: the largest combination of answers among them, widened by every answer that no
 * segment takes either. `taken` holds the combinations of `space` that some segment takes.
 */
export function* gapOf(
  rest: Bitmap,
  axes: readonly Axis[],
  space: Space | null,
  taken: Bitmap | null,
): Work<Gap | null> {
  if (axes.reduce((product, { classes }) => product * classes, 1) > Number.MAX_SAFE_INTEGER) return null;
  const rows = sampled(rest);
  const isTime = pacer();
  const tuples = new Map<number, Tuple>();
  const answers = axes.map(() => new SeenAnswers());
  const classes = new Uint32Array(axes.length);
  for (let start = 0; start < rows.length; start += stretch) {
    const end = Math.min(rows.length, start + stretch);
    for (let index = start; index < end; index++) {
      const row = rows[index]!;
      let key = 0;
      for (let position = 0; position < axes.length; position++) {
        const axis = axes[position]!;
        const answer = axis.answerOf(row);
        const found = axis.classOf(answer);
        answers[position]!.add(answer, found);
        classes[position] = found;
        key = key * axis.classes + found;
      }
      const known = tuples.get(key);
      if (known) known.rows++;
      else tuples.set(key, { classes: [...classes], rows: 1 });
    }
    if (isTime()) yield { fraction: null };
  }
  const all = [...tuples.values()].toSorted((one, other) => other.rows - one.rows);
  const seeds = space ? Math.max(1, Math.min(mostSeeds, Math.floor(mostLooked / space.all.length))) : 1;
  const boxes = all.slice(0, seeds).map((tuple) => growBox(tuple, all, space, taken));
  const [first, ...others] = boxes;
  if (!first) return null;
  const box = others.reduce((best, next) => (rowsIn(next, all) > rowsIn(best, all) ? next : best), first);
  const said = axes.flatMap((axis, position): (Rule | null)[] => {
    const chosen = box[position]!;
    if (chosen.length === axis.classes) return [];
    const mine = new Set(chosen);
    const seen = answers[position]!.list.filter(([, found]) => mine.has(found)).map(([answer]) => answer);
    return [
      axis.ruleFor(
        seen.toSorted((left, right) => left - right),
        mine,
      ),
    ];
  });
  const rules = said.filter((rule) => rule !== null);
  return {
    rule: rules.length === said.length ? joined('all', rules) : null,
    share: rowsIn(box, all) / rows.length,
    combinations: combinationsOf(rows, axes),
  };
}

/** The rows of a bitmap; of very many, those of evenly spaced words. */
function sampled(rest: Bitmap): Uint32Array {
  const step = Math.ceil(countRows(rest) / mostRows);
  const chosen = step > 1 ? emptyBitmap(rest.length) : rest;
  if (step > 1) {
    const words = wordsOf(rest);
    const kept = wordsOf(chosen);
    for (let index = 0; index < words.length; index += step) kept[index] = words[index]!;
  }
  const rows = new Uint32Array(countRows(chosen));
  let next = 0;
  forEachRow(chosen, (row) => (rows[next++] = row));
  return rows;
}
