import { readFileSync } from 'node:fs';
import { designMatrix } from '../../src/statistics/designMatrix.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';

interface Expected {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly std_errors: Readonly<Record<string, number>>;
  readonly z: Readonly<Record<string, number>>;
  readonly p_values: Readonly<Record<string, number>>;
  readonly loglik: number;
  readonly null_loglik: number;
  readonly deviance: number;
  readonly aic: number;
  readonly bic: number;
  readonly mcfadden_r2: number;
  readonly auc: number;
  readonly ks: number;
  readonly log_loss: number;
  readonly brier: number;
  readonly 'confusion_at_0.5': Readonly<Record<'TN' | 'FP' | 'FN' | 'TP', number>>;
  readonly deciles: readonly {
    readonly n: number;
    readonly positives: number;
    readonly rate: number;
    readonly lift: number;
    readonly cum_gain: number;
    readonly min_score: number;
    readonly max_score: number;
  }[];
}

const oracle = 'oracles/lead-scoring.json';
const file = 'data/bank-marketing/bank-full.csv';

export const bankMissing = sharedIsMissing(oracle, file);

/** The columns of the bank's leads that the model is of, what came of them, and what is expected of the model. */
export function bank() {
  const [head, ...lines] = readFileSync(sharedPath(file), 'utf8').replaceAll('"', '').trim().split(/\r?\n/);
  const names = head!.split(';');
  const cells = lines.map((line) => line.split(';'));
  const column = (name: string) => cells.map((row) => row[names.indexOf(name)]!);
  const numbers = (name: string) =>
    ({ kind: 'number', values: Float64Array.from(column(name), Number) }) as const;
  const flags = (name: string) =>
    ({
      kind: 'category',
      codes: Uint8Array.from(column(name), (value) => (value === 'yes' ? 2 : 1)),
      levels: 2,
    }) as const;
  const predictors = [
    ...['age', 'balance', 'campaign', 'previous'].map(numbers),
    ...['housing', 'loan', 'default'].map(flags),
  ];
  return {
    ...designMatrix(predictors, cells.length),
    target: Uint8Array.from(column('y'), (value) => Number(value === 'yes')),
    duration: numbers('duration'),
    predictors,
    expected: (sharedJson(oracle) as { readonly bank_small: Expected }).bank_small,
  };
}
