import * as v from 'valibot';
import { type Period, periodLabels, periods } from '../../charts/period.ts';
import { schemaField } from '../fields/schemaField.ts';
import { segmentsField } from '../fields/segmentsField.ts';
import type { CellKind } from './kind.ts';

/** The name of the choice that leaves the chart to the columns. */
export const automatic = 'auto';

export interface ChartParameters {
  /** The segment cell that is drawn; null: the table alone. */
  readonly segments: string | null;
  /** The data cell to count in; null: the first table of the segments. */
  readonly table: string | null;
  /** A column of that table to break the segments down by; null: the segments themselves. */
  readonly column: string | null;
  /** A second column, across the first. */
  readonly against: string | null;
  /** The name of a chart, or `auto`: the first that fits the columns. */
  readonly chart: string;
  /** How long a stretch of time is, for a date; null: as fits. */
  readonly period: Period | null;
  /** Whether each segment is drawn by itself. */
  readonly isSplit: boolean;
}

const columnSchema = v.nullable(v.string());

/** A picture of one table, by segment where it has any. */
export const chart: CellKind<ChartParameters> = {
  name: 'chart',
  label: { en: 'Chart', sv: 'Diagram', it: 'Grafico', da: 'Diagram' },
  hint: {
    en: 'A table or its segments: sizes, distributions, profiles, time.',
    sv: 'En tabell eller dess segment: storlekar, fördelningar, profiler, tid.',
    it: 'Una tabella o i suoi segmenti: dimensioni, distribuzioni, profili, tempo.',
    da: 'En tabel eller dens segmenter: størrelser, fordelinger, profiler, tid.',
  },
  newName: { en: 'Chart', sv: 'Diagram', it: 'Grafico', da: 'Diagram' },
  result: 'chart',
  fields: {
    segments: { ...segmentsField, control: 'segmentsOrNone' },
    table: schemaField<string | null>(v.nullable(v.string()), {
      control: 'tableOfSegments',
      label: { en: 'Count in', sv: 'Räkna i tabellen', it: 'Conta nella tabella', da: 'Tæl i tabellen' },
      initial: null,
      inputs: (cell) => (cell === null ? [] : [cell]),
      takes: 'table',
    }),
    column: schemaField<string | null>(columnSchema, {
      control: 'columnOfSegments',
      label: { en: 'By column', sv: 'Efter kolumn', it: 'Per colonna', da: 'Efter kolonne' },
      initial: null,
    }),
    against: schemaField<string | null>(columnSchema, {
      control: 'columnAcross',
      label: { en: 'Across', sv: 'Mot', it: 'Incrociata con', da: 'På tværs af' },
      initial: null,
      matters: ({ against }, result) =>
        (against ?? null) !== null || (result?.type === 'chart' && result.column?.type === 'number'),
    }),
    chart: schemaField<string>(v.string(), {
      control: 'chartChoice',
      label: { en: 'Chart', sv: 'Diagram', it: 'Grafico', da: 'Diagram' },
      initial: automatic,
    }),
    period: schemaField<Period | null>(v.nullable(v.picklist(periods)), {
      control: 'option',
      label: { en: 'Count', sv: 'Räkna', it: 'Conta', da: 'Tæl' },
      initial: null,
      matters: (_, result) => result?.type === 'chart' && result.column?.type === 'date',
      options: [
        {
          value: null,
          label: { en: 'as fits', sv: 'som det passar', it: 'come conviene', da: 'som det passer' },
        },
        ...periods.map((value) => ({ value, label: periodLabels[value] })),
      ],
    }),
    isSplit: schemaField<boolean>(v.boolean(), {
      control: 'splitSegments',
      label: {
        en: 'Each segment by itself',
        sv: 'Varje segment för sig',
        it: 'Ogni segmento per sé',
        da: 'Hvert segment for sig',
      },
      initial: false,
    }),
  },
  example: { segments: 'segment', chart: 'histogramBySegment', column: 'age', isSplit: true },
};
