import type { Work } from '../../../../data/work.ts';
import { type LatentClasses, latentClasses } from '../../../../statistics/latentClasses.ts';
import { sampleRows } from '../../../../statistics/sampleRows.ts';
import { remembered } from '../../settled/remembered.ts';
import type { ClassFit } from './fitClasses.ts';

/** One number of classes with its criteria. */
export interface NumberOfClasses extends Pick<LatentClasses, 'aic' | 'bic' | 'icl'> {
  readonly k: number;
}

export interface ComparedClasses {
  readonly numbers: readonly NumberOfClasses[];
  readonly rows: number;
}

const most = 8;
const mostRows = 5000;
const starts = 5;

const known = remembered<ComparedClasses>(4);

/** The criteria of one to eight classes, on a sample where there are many rows; remembered. */
export function compareClasses(fit: ClassFit, seed: number): Work<ComparedClasses> {
  return known(fit.over, fit.key, () => compare(fit, seed));
}

function* compare({ answers }: ClassFit, seed: number): Work<ComparedClasses> {
  const sample = sampleRows(answers[0]!.length, mostRows, seed);
  const chosen = answers.map((item) => Uint8Array.from(sample, (row) => item[row]!));
  const numbers: NumberOfClasses[] = [];
  for (let k = 1; k <= most; k++) {
    const found = yield* latentClasses(chosen, { classes: k, starts, seed });
    if (found) numbers.push({ k, aic: found.aic, bic: found.bic, icl: found.icl });
  }
  return { numbers, rows: sample.length };
}
