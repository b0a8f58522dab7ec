import type { Column } from '../../../data/column.ts';
import type { Table } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import { designMatrix } from '../../../statistics/designMatrix.ts';
import { logisticProbabilities } from '../../../statistics/logisticProbabilities.ts';
import { predictorOf } from './fitColumns.ts';
import type { FittedModel } from './fittedModel.ts';

/** So many rows are scored between two steps. */
const stretch = 1 << 14;

/** The probability of the outcome for each row of a table’s base; NaN where the row lacks a predictor. */
export function* probabilitiesOf(
  fitted: Pick<FittedModel, 'predictors' | 'columns' | 'model'>,
  columns: readonly Column[],
  table: Pick<Table, 'totalRows'>,
): Work<Float64Array> {
  const size = table.totalRows();
  const probabilities = new Float64Array(size).fill(Number.NaN);
  for (let from = 0; from < size; from += stretch) {
    const rows = Uint32Array.from({ length: Math.min(stretch, size - from) }, (_, at) => from + at);
    const predictors = columns.map((column, at) => predictorOf(column, fitted.predictors[at]!.levels, rows));
    const design = designMatrix(predictors, rows.length, fitted.columns);
    const found = logisticProbabilities(fitted.model, design.points);
    design.rows.forEach((at, place) => (probabilities[from + at] = found[place]!));
    yield { fraction: from / size };
  }
  return probabilities;
}
