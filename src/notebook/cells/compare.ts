import * as v from 'valibot';
import { schemaField } from '../fields/schemaField.ts';
import type { CellKind } from './kind.ts';

export interface CompareParameters {
  /** The segment cell whose segments are set side by side. */
  readonly segments: string | null;
}

/** Market, leads and customers side by side for the same segments. */
export const compare: CellKind<CompareParameters> = {
  name: 'compare',
  label: { en: 'Comparison', sv: 'Jämförelse', it: 'Confronto', da: 'Sammenligning' },
  hint: {
    en: 'Market, leads and customers side by side: share, index and penetration of each segment.',
    sv: 'Marknad, leads och kunder sida vid sida: andel, index och penetration för varje segment.',
    it: 'Mercato, lead e clienti fianco a fianco: quota, indice e penetrazione di ogni segmento.',
    da: 'Marked, leads og kunder side om side: andel, indeks og penetration for hvert segment.',
  },
  newName: {
    en: 'Market, leads and customers',
    sv: 'Marknad, leads och kunder',
    it: 'Mercato, lead e clienti',
    da: 'Marked, leads og kunder',
  },
  result: 'comparison',
  fields: {
    segments: schemaField<string | null>(v.nullable(v.string()), {
      control: 'segmentCell',
      label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
      initial: null,
      inputs: (cell) => (cell === null ? [] : [cell]),
      takes: 'segmentation',
    }),
  },
  example: { segments: 'segment' },
};
