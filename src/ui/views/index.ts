import type { Component } from 'svelte';
import type { CellResult } from '../../notebook/results.ts';
import { LazyPart } from '../../app/lazyPart.svelte.ts';
import type { ViewProps } from '../props.ts';

type View = LazyPart<Component<ViewProps>>;

/** What shows each type of result; a type that is missing here has none, or its control shows it. */
export const views: Partial<Readonly<Record<CellResult['type'], View>>> = {
  table: new LazyPart(() => import('./TableView.svelte')),
  chart: new LazyPart(() => import('./ChartView.svelte')),
  comparison: new LazyPart(() => import('./ComparisonView.svelte')),
};
