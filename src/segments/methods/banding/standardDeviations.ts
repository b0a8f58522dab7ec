import { meanAndDeviation } from '../../../statistics/meanAndDeviation.ts';
import { standardDeviationCuts } from '../../../statistics/standardDeviationCuts.ts';
import type { StepOfDeviations } from '../bands/standardDeviations.ts';
import { bandedAt } from './bandedAt.ts';
import type { Cutter } from './cutter.ts';

export const standardDeviations: Cutter<StepOfDeviations> = {
  name: 'standardDeviations',
  *cut({ step }, sample) {
    yield { fraction: null };
    const { ascending } = sample;
    const spread = { ...meanAndDeviation(ascending), from: ascending[0]!, to: ascending.at(-1)! };
    return { value: bandedAt(standardDeviationCuts(spread, step), 'right', sample) };
  },
};
