import type { Component } from 'svelte';
import { LazyPart } from '../../app/lazyPart.svelte.ts';
import type { CellResult } from '../../notebook/results.ts';
import type { ReadingProps } from './readingProps.ts';

interface Reading {
  readonly part: LazyPart<Component<ReadingProps>>;
  /** Whether the cell says something before it has a result, and without any data. */
  readonly standsAlone: boolean;
}

/** How a cell reads, by the type of its results. */
export const readings: Readonly<Record<CellResult['type'], Reading>> = {
  text: { part: new LazyPart(() => import('./TextReading.svelte')), standsAlone: true },
  table: { part: new LazyPart(() => import('./TableReading.svelte')), standsAlone: true },
  segmentation: { part: new LazyPart(() => import('./SegmentationReading.svelte')), standsAlone: true },
  chart: { part: new LazyPart(() => import('./ChartReading.svelte')), standsAlone: false },
  comparison: { part: new LazyPart(() => import('./ComparisonReading.svelte')), standsAlone: false },
};
