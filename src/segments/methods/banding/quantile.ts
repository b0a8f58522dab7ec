import { quantileCuts } from '../../../statistics/quantileCuts.ts';
import type { CountOfBands } from '../bands/countOfBands.ts';
import { bandedAt } from './bandedAt.ts';
import type { Cutter } from './cutter.ts';

export const quantile: Cutter<CountOfBands> = {
  name: 'quantile',
  *cut({ count }, sample) {
    yield { fraction: null };
    return { value: bandedAt(quantileCuts(sample.ascending, count), 'right', sample) };
  },
};
