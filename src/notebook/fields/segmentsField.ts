import * as v from 'valibot';
import { schemaField } from './schemaField.ts';

/** The segment cell whose segments are drawn or set side by side. */
export const segmentsField = schemaField<string | null>(v.nullable(v.string()), {
  control: 'segmentCell',
  label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
  initial: null,
  inputs: (cell) => (cell === null ? [] : [cell]),
  takes: 'segmentation',
});
