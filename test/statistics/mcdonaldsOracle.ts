import { readFileSync } from 'node:fs';
import type { Points } from '../../src/statistics/points.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';
import { pointsOfText } from './pointsOf.ts';

interface Expected {
  readonly columns: readonly string[];
  readonly pca: {
    readonly sdev: readonly number[];
    readonly proportion: readonly number[];
    readonly loadings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly kmeans_best: Readonly<
    Record<
      string,
      { readonly best_tot_withinss: number; readonly totss: number; readonly calinski_harabasz: number }
    >
  >;
  readonly kmeans4_best_profile: readonly {
    readonly size: number;
    readonly share_yes: Readonly<Record<string, number>>;
  }[];
  readonly k4_best_silhouette_avg_euclid: number;
}

const oracle = 'oracles/mcdonalds.json';
const file = 'data/mcdonalds/mcdonalds.csv';

export const mcdonaldsMissing = sharedIsMissing(oracle, file);

/** The eleven perceptions (yes is 1), and what R found in them; centres of the best four segments. */
export function mcdonalds(): {
  readonly points: Points;
  readonly expected: Expected;
  readonly centres: Points;
} {
  const expected = sharedJson(oracle) as Expected;
  const text = readFileSync(sharedPath(file), 'utf8');
  const points = pointsOfText(text, expected.columns, (field) => (field === 'Yes' ? 1 : 0));
  const values = expected.kmeans4_best_profile.flatMap(({ share_yes }) =>
    expected.columns.map((column) => share_yes[column]!),
  );
  return { points, expected, centres: { values: Float64Array.from(values), size: 4, width: 11 } };
}
