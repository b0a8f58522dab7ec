import type { Notebook } from '../../notebook.ts';
import { closing } from './closing.ts';
import { comparison } from './comparison.ts';
import { customers } from './customers.ts';
import { dimensions } from './dimensions.ts';
import { introduction } from './introduction.ts';
import { leads } from './leads.ts';
import { market } from './market.ts';

/** The cells of the clothing shop's notebook and the traits its tables share. */
export const contents: Pick<Notebook, 'cells' | 'dimensions'> = {
  dimensions,
  cells: [...introduction, ...market, ...leads, ...customers, ...comparison, ...closing],
};
