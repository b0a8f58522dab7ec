import type { NumberColumn } from '../../data/column.ts';
import { rowNumbers } from '../../data/rowNumbers.ts';
import type { Work } from '../../data/work.ts';
import { niceEdges } from '../../statistics/niceEdges.ts';
import { random } from '../../statistics/random.ts';
import type { ScatterRow } from '../scatterRow.ts';
import { segmentBands } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';

const mostPoints = 2000;
const fields = { x: 24, y: 18 };
const seed = 1;

interface Members {
  readonly segment: string;
  /** Rows of the base in which both numbers are known. */
  readonly rows: Uint32Array;
}

/**
 * Two numbers of each row: every row up to 2,000 points. Above that the rows are counted in the fields of a grid where
 * a picture shows one segment, and a seeded sample of 2,000 stands for them where it shows several.
 */
export const scatterRows: Summary = {
  name: 'scatter',
  *rows({ segmentation, column: x, against: y, isSplit }: SummaryInput): Work<readonly ScatterRow[]> {
    if (x?.type !== 'number' || y?.type !== 'number') return [];
    const isKnown = (row: number) => !Number.isNaN(x.values[row]!) && !Number.isNaN(y.values[row]!);
    const members: Members[] = [];
    for (const { segment, rows } of segmentBands(segmentation)) {
      members.push({ segment, rows: rowNumbers(rows).filter(isKnown) });
      yield { fraction: null };
    }
    const all = members.reduce((sum, { rows }) => sum + rows.length, 0);
    if (all <= mostPoints) return points(members, x, y, 'points', all);
    if (isSplit || members.filter(({ rows }) => rows.length > 0).length < 2) {
      return yield* counted(members, x, y, all);
    }
    return points(sampled(members, all), x, y, 'sample', all);
  },
};

function points(
  members: readonly Members[],
  x: NumberColumn,
  y: NumberColumn,
  drawn: 'points' | 'sample',
  all: number,
): readonly ScatterRow[] {
  return members.flatMap(({ segment, rows }) =>
    Array.from(rows, (row): ScatterRow => ({
      segment,
      drawn,
      x: x.values[row]!,
      y: y.values[row]!,
      toX: null,
      toY: null,
      closedX: 0,
      closedY: 0,
      rows: 1,
      all,
    })),
  );
}

/** Each row with the same chance, by one seed: 2,000 of all, in the order of the file (selection sampling). */
function sampled(members: readonly Members[], all: number): readonly Members[] {
  const { uniform } = random(seed);
  let left = all;
  let wanted = mostPoints;
  return members.map(({ segment, rows }) => ({
    segment,
    rows: rows.filter(() => {
      const isChosen = uniform() * left < wanted;
      left--;
      if (isChosen) wanted--;
      return isChosen;
    }),
  }));
}

function* counted(
  members: readonly Members[],
  x: NumberColumn,
  y: NumberColumn,
  all: number,
): Work<readonly ScatterRow[]> {
  const across = edgesOf(members, x, fields.x);
  yield { fraction: null };
  const up = edgesOf(members, y, fields.y);
  yield { fraction: null };
  const [columns, lines] = [across.length - 1, up.length - 1];
  const result: ScatterRow[] = [];
  for (const { segment, rows } of members) {
    const counts = new Uint32Array(columns * lines);
    for (const row of rows) counts[place(up, y.values[row]!) * columns + place(across, x.values[row]!)]!++;
    for (const [index, count] of counts.entries()) {
      if (count === 0) continue;
      const [i, j] = [index % columns, Math.floor(index / columns)];
      result.push({
        segment,
        drawn: 'fields',
        x: across[i]!,
        y: up[j]!,
        toX: across[i + 1]!,
        toY: up[j + 1]!,
        closedX: i === columns - 1 ? 1 : 0,
        closedY: j === lines - 1 ? 1 : 0,
        rows: count,
        all,
      });
    }
    yield { fraction: null };
  }
  return result;
}

function edgesOf(members: readonly Members[], { values }: NumberColumn, most: number): readonly number[] {
  let [from, to, isWhole] = [Infinity, -Infinity, true];
  for (const { rows } of members) {
    for (const row of rows) {
      const value = values[row]!;
      if (value < from) from = value;
      if (value > to) to = value;
      isWhole &&= Number.isInteger(value);
    }
  }
  return niceEdges(from, to, most, isWhole);
}

/** The stretch between edges of equal distance that a value lies in. */
function place(edges: readonly number[], value: number): number {
  const last = edges.length - 2;
  const scale = (last + 1) / (edges[last + 1]! - edges[0]!);
  const guess = Math.max(0, Math.min(last, Math.floor((value - edges[0]!) * scale)));
  if (value < edges[guess]!) return guess - 1;
  return guess < last && value >= edges[guess + 1]! ? guess + 1 : guess;
}
