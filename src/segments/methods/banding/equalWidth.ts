import { equalWidthCuts } from '../../../statistics/equalWidthCuts.ts';
import type { CountOfBands } from '../bands/countOfBands.ts';
import { bandedAt } from './bandedAt.ts';
import type { Cutter } from './cutter.ts';

export const equalWidth: Cutter<CountOfBands> = {
  name: 'equalWidth',
  *cut({ count }, sample) {
    yield { fraction: null };
    const { ascending } = sample;
    return { value: bandedAt(equalWidthCuts(ascending[0]!, ascending.at(-1)!, count), 'right', sample) };
  },
};
