import { kprototypes } from './kprototypes.ts';
import type { Way } from './way.ts';

/** Centres are the commonest categories of all columns: k-prototypes without numbers. */
export const kmodes: Way = {
  ...kprototypes,
  name: 'kmodes',
  asCategories: { number: true, boolean: true },
};
