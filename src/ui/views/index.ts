import type { Component } from 'svelte';
import type { CellResult } from '../../notebook/results.ts';
import type { ViewProps } from '../props.ts';
import ChartView from './ChartView.svelte';
import ComparisonView from './ComparisonView.svelte';
import TableView from './TableView.svelte';

/** What shows each type of result; a type that is missing here has none, or its control shows it. */
export const views: Partial<Readonly<Record<CellResult['type'], Component<ViewProps>>>> = {
  table: TableView,
  chart: ChartView,
  comparison: ComparisonView,
};
