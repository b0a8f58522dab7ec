import type { OwnCuts } from '../bands/ownCuts.ts';
import { bandedAt } from './bandedAt.ts';
import type { Cutter } from './cutter.ts';

export const ownCuts: Cutter<OwnCuts> = {
  name: 'ownCuts',
  *cut({ cuts, closed }, sample) {
    yield { fraction: null };
    return { value: bandedAt(cuts, closed, sample) };
  },
};
