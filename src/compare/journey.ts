import type { Layer } from './comparison.ts';

/** The lenses in the order in which a person passes through them. */
export const journey: readonly Layer[] = ['market', 'lead', 'customer'];
