import type { Component } from 'svelte';
import type { ControlProps } from '../props.ts';
import ChoiceControl from './ChoiceControl.svelte';
import ColumnOfSegmentsControl from './ColumnOfSegmentsControl.svelte';
import DefinitionControl from './DefinitionControl.svelte';
import LensControl from './LensControl.svelte';
import MarkdownControl from './MarkdownControl.svelte';
import NumberControl from './NumberControl.svelte';
import ReadingControl from './ReadingControl.svelte';
import RuleControl from './RuleControl.svelte';
import SegmentCellControl from './SegmentCellControl.svelte';
import SourceControl from './SourceControl.svelte';
import TableOfSegmentsControl from './TableOfSegmentsControl.svelte';
import TablesControl from './TablesControl.svelte';

/** The control of each name that a field can ask for; null where the view of the result draws it. */
export const controls: Readonly<Record<string, Component<ControlProps> | null>> = {
  source: SourceControl,
  reading: ReadingControl,
  lens: LensControl,
  choice: ChoiceControl,
  number: NumberControl,
  markdown: MarkdownControl,
  columns: null,
  rule: RuleControl,
  tables: TablesControl,
  definition: DefinitionControl,
  segmentCell: SegmentCellControl,
  tableOfSegments: TableOfSegmentsControl,
  columnOfSegments: ColumnOfSegmentsControl,
};
