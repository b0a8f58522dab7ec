import { readFileSync } from 'node:fs';
import type { Predictor } from '../../src/statistics/designMatrix.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';

/** A node as scikit-learn has it, of columns of 0 and 1 for each level. */
export interface ExpectedNode {
  readonly n: number;
  readonly counts: Readonly<Record<'No' | 'Yes', number>>;
  readonly impurity: number;
  readonly predict: string;
  readonly feature?: string;
  readonly largest_left_value: number;
  readonly smallest_right_value: number;
  readonly gain_weighted_by_root_n: number;
  readonly left?: ExpectedNode;
  readonly right?: ExpectedNode;
}

const oracle = 'oracles/tree-telco.json';
const file = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';

export const telcoMissing = sharedIsMissing(oracle, file);

/** The customers of a telephone company, what came of them, and the tree that is expected. */
export function telco() {
  const [head, ...lines] = readFileSync(sharedPath(file), 'utf8').trim().split(/\r?\n/);
  const cells = lines.map((line) => line.split(','));
  const names = head!.split(',').slice(1, -1);
  const levels = names.map((_, at) => [...new Set(cells.map((row) => row[at + 1]!))].sort());
  const predictors = names.map((name, at): Predictor => {
    const column = cells.map((row) => row[at + 1]!);
    if (['SeniorCitizen', 'tenure', 'MonthlyCharges', 'TotalCharges'].includes(name))
      return { kind: 'number', values: Float64Array.from(column, Number) };
    const codes = Uint8Array.from(column, (value) => levels[at]!.indexOf(value) + 1);
    return { kind: 'category', codes, levels: levels[at]!.length };
  });
  const { telco_churn_gini_depth3: expected } = sharedJson(oracle) as {
    readonly telco_churn_gini_depth3: {
      readonly root: ExpectedNode;
      readonly feature_importances: Readonly<Record<string, number>>;
      readonly train_accuracy: number;
      readonly train_auc: number;
    };
  };
  const target = Uint8Array.from(cells, (row) => Number(row.at(-1) === 'Yes'));
  return { names, levels, predictors, target, expected };
}
