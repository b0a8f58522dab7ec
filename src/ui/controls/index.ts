import type { Component } from 'svelte';
import { LazyPart } from '../../app/lazyPart.svelte.ts';
import type { ControlProps } from '../props.ts';

type Control = LazyPart<Component<ControlProps>>;

/** The control of each name that a field can ask for; null where the view of the result draws it. */
export const controls: Readonly<Record<string, Control | null>> = {
  source: new LazyPart(() => import('./SourceControl.svelte')),
  reading: new LazyPart(() => import('./ReadingControl.svelte')),
  lens: new LazyPart(() => import('./LensControl.svelte')),
  choice: new LazyPart(() => import('./ChoiceControl.svelte')),
  number: new LazyPart(() => import('./NumberControl.svelte')),
  markdown: new LazyPart(() => import('./MarkdownControl.svelte')),
  columns: null,
  rule: new LazyPart(() => import('./RuleControl.svelte')),
  tables: new LazyPart(() => import('./TablesControl.svelte')),
  definition: new LazyPart(() => import('./DefinitionControl.svelte')),
  segmentCell: new LazyPart(() => import('./SegmentCellControl.svelte')),
  tableOfSegments: new LazyPart(() => import('./TableOfSegmentsControl.svelte')),
  tableOfTables: new LazyPart(() => import('./TableOfTablesControl.svelte')),
  columnOfSegments: new LazyPart(() => import('./ColumnOfSegmentsControl.svelte')),
  columnAcross: new LazyPart(() => import('./ColumnOfSegmentsControl.svelte')),
  segmentsOrNone: new LazyPart(() => import('./SegmentsOrNoneControl.svelte')),
  chartChoice: new LazyPart(() => import('./ChartChoiceControl.svelte')),
  option: new LazyPart(() => import('./OptionControl.svelte')),
  splitSegments: new LazyPart(() => import('./SplitSegmentsControl.svelte')),
};
