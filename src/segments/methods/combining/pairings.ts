import type { Result } from '../../../language/problem.ts';
import { languages, nameIn, type Name, type Text } from '../../../language/text.ts';
import { type Contingency, contingencyOf } from '../../../statistics/contingency.ts';
import { relabelling } from '../../../statistics/relabelling.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { CombineScheme } from '../combine.ts';
import { mostSegments, tooManySegments } from '../crossing/tooMany.ts';

type Labels = readonly Pick<SegmentLabel, 'id' | 'name'>[];

/** The segments that two segmentations come to together. */
export interface Pairings {
  readonly segments: Labels;
  /** The number of the segment of each pair of codes, 1 being the first; 0 for everyone else. */
  readonly segmentOf: Uint8Array;
  /** Of each segment, which codes of the first and of the second segmentation it holds. */
  readonly parts: readonly (readonly [readonly number[], readonly number[]])[];
}

type Way = (first: Labels, second: Labels, table: Contingency) => Result<Pairings>;

const ways: Readonly<Record<CombineScheme['way'], Way>> = { cross, consensus };

/** Which pairs of segments become which segment. The last row and column of the table are everyone else. */
export function pairings(way: CombineScheme['way'], ...given: Parameters<Way>): Result<Pairings> {
  return ways[way](...given);
}

/** Each pair that has rows is a segment, but everyone else of both. */
function cross(first: Labels, second: Labels, table: Contingency): Result<Pairings> {
  const segmentOf = new Uint8Array(table.counts.length);
  const found = [...table.counts.keys()].filter(
    (pair) => table.counts[pair]! > 0 && pair !== table.counts.length - 1,
  );
  if (found.length > mostSegments) return { problem: tooManySegments(found.length) };
  const [rows, columns] = [
    [...first, restLabel],
    [...second, restLabel],
  ];
  const parts = found.map((pair, position) => {
    segmentOf[pair] = position + 1;
    return [[Math.floor(pair / table.columns)], [pair % table.columns]] as const;
  });
  const segments = parts.map(([[row], [column]]) => {
    const [one, other] = [rows[row!]!, columns[column!]!];
    return { id: `${one.id}×${other.id}`, name: joined(one.name, other.name) };
  });
  return { value: { segments, segmentOf, parts } };
}

/** The segments of the first, with the rows that the second puts alike once its segments are matched to them. */
function consensus(first: Labels, second: Labels, table: Contingency): Result<Pairings> {
  const [rows, columns] = [first.length, second.length];
  const counts = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++)
    counts.set(table.counts.subarray(row * table.columns, row * table.columns + columns), row * columns);
  const numbers = relabelling(contingencyOf(counts, rows, columns));
  const segmentOf = new Uint8Array(table.counts.length);
  for (let column = 0; column < columns; column++)
    if (numbers[column]! < rows) segmentOf[numbers[column]! * table.columns + column] = numbers[column]! + 1;
  const parts = first.map((_, row) => {
    const column = numbers.indexOf(row);
    return [[row], column < 0 ? [] : [column]] as const;
  });
  return { value: { segments: first.map(({ id, name }) => ({ id, name })), segmentOf, parts } };
}

function joined(one: Name, other: Name): Text {
  const inEach = languages.map((language) => [
    language,
    `${nameIn(one, language)} · ${nameIn(other, language)}`,
  ]);
  return Object.fromEntries(inEach) as Text;
}
