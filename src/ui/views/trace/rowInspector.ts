import { LazyPart } from '../../../app/lazyPart.svelte.ts';

/** The sheet in which rows are found and asked, loaded when the first is. */
export const rowInspector = new LazyPart(() => import('./RowInspector.svelte'));
