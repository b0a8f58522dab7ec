import { readFileSync } from 'node:fs';
import type { Points } from '../../src/statistics/points.ts';
import { meanAndDeviation } from '../../src/statistics/meanAndDeviation.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';

const mcdonalds = 'data/mcdonalds/mcdonalds.csv';
const mall = 'data/mall-customers/Mall_Customers.csv';

export const clusteringMissing = sharedIsMissing(
  'oracles/mcdonalds.json',
  'oracles/clustering-mall.json',
  'oracles/clustering-kmodes.json',
  mcdonalds,
  mall,
);

interface Best {
  readonly best_tot_withinss: number;
  readonly totss: number;
  readonly sizes_desc: readonly number[];
}

interface Heights {
  readonly heights: readonly number[];
  readonly sizes: Readonly<Record<`k${number}`, readonly number[]>>;
}

interface MallOracle {
  readonly kmeans: Readonly<Record<`k${number}`, Best>>;
  readonly hclust: Readonly<Record<'ward.D2' | 'complete' | 'average' | 'single', Heights>>;
}

export function mcdonaldsOracle() {
  return sharedJson('oracles/mcdonalds.json') as {
    readonly kmeans_best: Readonly<Record<string, Best & { readonly withinss_by_size: readonly number[] }>>;
    readonly ward_D2_top_heights: readonly number[];
  };
}

export function mallOracle() {
  return sharedJson('oracles/clustering-mall.json') as Readonly<
    Record<'mall_income_spending_raw' | 'mall_age_income_spending_z', MallOracle>
  >;
}

export function kmodesOracle() {
  return sharedJson('oracles/clustering-kmodes.json') as Readonly<
    Record<string, { readonly cost: number; readonly sizes_desc: readonly number[] }>
  >;
}

function cells(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(sharedPath(file), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

/** The eleven yes/no items of the respondents: 1 no, 2 yes. */
export function mcdonaldsItems(): readonly Uint8Array[] {
  const rows = cells(mcdonalds);
  return Array.from({ length: 11 }, (_, item) =>
    Uint8Array.from(rows, (row) => (row[item] === 'Yes' ? 2 : 1)),
  );
}

/** The same items as points: 0 no, 1 yes. */
export function mcdonaldsPoints(): Points {
  return columnsOf(mcdonaldsItems().map((item) => Float64Array.from(item, (code) => code - 1)));
}

/** The customers of the mall as the oracle has them: income and spending as they are; with age, standardised. */
export function mallPoints(name: 'mall_income_spending_raw' | 'mall_age_income_spending_z'): Points {
  const rows = cells(mall);
  const column = (at: number) => Float64Array.from(rows, (row) => Number(row[at]));
  if (name === 'mall_income_spending_raw') return columnsOf([column(3), column(4)]);
  return columnsOf(
    [column(2), column(3), column(4)].map((values) => {
      const { mean, deviation } = meanAndDeviation(values);
      return values.map((value) => (value - mean) / deviation);
    }),
  );
}

/** Points from columns of equal length. */
export function columnsOf(columns: readonly ArrayLike<number>[]): Points {
  const width = columns.length;
  const size = columns[0]?.length ?? 0;
  const values = new Float64Array(size * width);
  columns.forEach((column, at) => {
    for (let row = 0; row < size; row++) values[row * width + at] = column[row]!;
  });
  return { values, size, width };
}
