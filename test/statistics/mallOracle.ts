import { readFileSync } from 'node:fs';
import { standardise } from '../../src/statistics/standardise.ts';
import type { Points } from '../../src/statistics/points.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';
import { finished } from './finished.ts';
import { pointsOfText } from './pointsOf.ts';

interface Solution {
  readonly k: number;
  readonly best_tot_withinss: number;
  readonly totss: number;
  readonly sizes_desc: readonly number[];
  readonly centers_by_size: readonly (readonly number[])[];
  readonly silhouette_avg: number;
  readonly silhouette_by_size: readonly number[];
  readonly calinski_harabasz: number;
}

interface Expected {
  readonly kmeans: Readonly<Record<string, Solution>>;
  readonly gap: {
    readonly logW: readonly number[];
    readonly gap: readonly number[];
    readonly se: readonly number[];
    readonly firstSEmax: number;
    readonly Tibs2001SEmax: number;
  };
}

const oracle = 'oracles/clustering-mall.json';
const file = 'data/mall-customers/Mall_Customers.csv';
const spaces = [
  ['mall_income_spending_raw', ['Annual Income (k$)', 'Spending Score (1-100)'], 'none'],
  ['mall_age_income_spending_z', ['Age', 'Annual Income (k$)', 'Spending Score (1-100)'], 'deviations'],
] as const;

export const mallMissing = sharedIsMissing(oracle, file);

/** The customers of the mall in either space, with what R found there. */
export function mallSpaces(): readonly { name: string; points: Points; expected: Expected }[] {
  const expected = sharedJson(oracle) as Readonly<Record<string, Expected>>;
  const text = readFileSync(sharedPath(file), 'utf8');
  return spaces.map(([name, columns, scale]) => {
    const scaled = finished(standardise(pointsOfText(text, columns, Number), scale));
    if ('refusal' in scaled) throw new Error(scaled.refusal);
    return { name, points: scaled.points, expected: expected[name]! };
  });
}
