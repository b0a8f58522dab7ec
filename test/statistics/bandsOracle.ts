import { readFileSync } from 'node:fs';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';

interface Cut {
  readonly breaks: readonly number[];
  readonly counts_right_closed: readonly number[];
  readonly counts_left_closed: readonly number[];
}

/** The bands of one column for one number of them, as R made them. */
interface Expected {
  readonly quantile: Cut;
  readonly equal_width: Cut;
  readonly natural_breaks_optimal: {
    readonly class_min: readonly number[];
    readonly class_max: readonly number[];
    readonly counts: readonly number[];
    readonly sum_within_squared_dev: number;
    readonly gvf: number;
    readonly classInt_fisher_brks_midpoints: readonly number[];
  };
}

interface ExpectedColumn {
  readonly n: number;
  readonly distinct: number;
  readonly mean: number;
  readonly sd: number;
  readonly quantile_type7_deciles: readonly number[];
}

type ColumnOracle = ExpectedColumn & Readonly<Record<`k${number}`, Expected>>;

const oracle = 'oracles/bands.json';
const files = {
  telco_MonthlyCharges: ['data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv', 'MonthlyCharges'],
  mall_income: ['data/mall-customers/Mall_Customers.csv', 'Annual Income (k$)'],
} as const;

export const bandsMissing = sharedIsMissing(oracle, ...Object.values(files).map(([file]) => file));

export function bandsOracle(): Readonly<Record<string, ColumnOracle>> {
  return sharedJson(oracle) as Readonly<Record<string, ColumnOracle>>;
}

/** The columns that bands were made of, ascending, with what is expected of them. */
export function oracleColumns(): readonly {
  readonly name: string;
  readonly values: Float64Array;
  readonly expected: ColumnOracle;
}[] {
  const expected = bandsOracle();
  return Object.entries(files).map(([name, [file, column]]) => {
    const [head, ...lines] = readFileSync(sharedPath(file), 'utf8').trim().split(/\r?\n/);
    const at = head!.split(',').indexOf(column);
    const values = Float64Array.from(lines, (line) => Number(line.split(',')[at])).sort();
    return { name, values, expected: expected[name]! };
  });
}
