import * as v from 'valibot';
import { schemaField } from '../fields/schemaField.ts';
import { segmentsField } from '../fields/segmentsField.ts';
import type { CellKind } from './kind.ts';

export interface ChartParameters {
  /** The segment cell that is drawn. */
  readonly segments: string | null;
  /** The data cell to count in; null: the first table of the segments. */
  readonly table: string | null;
  /** A column of that table to break the segments down by; null: their sizes. */
  readonly column: string | null;
}

/** A picture of one segmentation on one table. */
export const chart: CellKind<ChartParameters> = {
  name: 'chart',
  label: { en: 'Chart', sv: 'Diagram', it: 'Grafico', da: 'Diagram' },
  hint: {
    en: 'The sizes of segments, or a column by segment.',
    sv: 'Segmentens storlek, eller en kolumn per segment.',
    it: 'Le dimensioni dei segmenti, o una colonna per segmento.',
    da: 'Segmenternes størrelse eller en kolonne pr. segment.',
  },
  newName: { en: 'Chart', sv: 'Diagram', it: 'Grafico', da: 'Diagram' },
  result: 'chart',
  fields: {
    segments: segmentsField,
    table: schemaField<string | null>(v.nullable(v.string()), {
      control: 'tableOfSegments',
      label: { en: 'Count in', sv: 'Räkna i tabellen', it: 'Conta nella tabella', da: 'Tæl i tabellen' },
      initial: null,
      inputs: (cell) => (cell === null ? [] : [cell]),
      takes: 'table',
    }),
    column: schemaField<string | null>(v.nullable(v.string()), {
      control: 'columnOfSegments',
      label: { en: 'By column', sv: 'Efter kolumn', it: 'Per colonna', da: 'Efter kolonne' },
      initial: null,
    }),
  },
  example: { segments: 'segment' },
};
