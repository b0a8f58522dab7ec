import { message, type MessageValue } from '../../language/message.ts';
import type { Problem } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import { booleanColumn, type Column, type NamedColumn } from '../../data/column.ts';
import { factsIn } from '../../data/factsIn.ts';
import { columnOf, rowsOf } from '../../data/table.ts';
import { yesCodes } from '../../data/yesCodes.ts';
import type { Chart } from '../../charts/chart.ts';
import { chartFor } from '../../charts/chartFor.ts';
import { chartRefusals } from '../../charts/chartRefusals.ts';
import { chartNamed } from '../../charts/index.ts';
import { lensWords } from '../../charts/lensWords.ts';
import { summaryNamed } from '../../charts/summarise/index.ts';
import { restLabel } from '../../segments/restLabel.ts';
import type { SegmentLabel } from '../../segments/segmentLabel.ts';
import type { Segmentation } from '../../segments/segmentation.ts';
import { automatic, type ChartParameters } from './chart.ts';
import { columnGone } from './columnGone.ts';
import type { KeptSegments, KeptTable } from './kept.ts';
import type { CellRun, RunContext } from './kind.ts';

/** Counts what a chart of one table draws, by segment where it has segments. */
export const run: CellRun<ChartParameters, null> = {
  *run(parameters, context) {
    const { column: name, against: across, period } = parameters;
    const drawn = whatIsDrawn(parameters, context);
    if ('problems' in drawn) return drawn;
    const { table, segmentation, labels } = drawn;
    const column = name === null ? null : columnToDraw(table, name);
    if (column === undefined) return refuse(columnGone, 'column', { column: name ?? '' });
    const against = across === null ? null : columnToDraw(table, across);
    if (against === undefined) return refuse(columnGone, 'against', { column: across ?? '' });
    const chosen = chooseChart(parameters, column, against);
    if ('problems' in chosen) return chosen;
    const { chart } = chosen;
    const summary = summaryNamed(chart.name);
    if (!summary) return refuse(chartRefusals.unknown, 'chart', { chart: chart.name });
    if (table.isAggregate && chart.needsUnits) {
      return refuse(chartRefusals.rowsAreGroups, 'column', { column: name ?? '' });
    }
    const isSplit = parameters.isSplit && chart.splits === true;
    const rows = yield* summary.rows({
      segmentation,
      column,
      against,
      traits: traitsOf(table),
      period,
      isSplit,
      weights: table.weights,
      isAggregate: table.isAggregate,
    });
    const facts = (of: Column | null, named: string | null) =>
      of && named !== null ? factsIn(table.table, named, of) : null;
    return {
      value: {
        kept: null,
        result: {
          type: 'chart',
          chart: summary.name,
          cell: table.cell,
          lens: table.lens,
          segments: labels,
          column: facts(column, name),
          against: facts(against, across),
          yes: yesOf(table, name, column),
          isSplit,
          rows,
        },
      },
    };
  },
};

interface Drawn {
  readonly table: KeptTable;
  readonly segmentation: Segmentation;
  /** The segments as they are listed, everyone else last. */
  readonly labels: readonly SegmentLabel[];
}

type Refusal = { readonly problems: readonly Problem[] };

function refuse(
  text: Text,
  field: keyof ChartParameters,
  values: Readonly<Record<string, MessageValue>> = {},
  remedy: Text | null = field === 'column' ? chartRefusals.chooseAnother : null,
): Refusal {
  return {
    problems: [
      { message: message(text, values), ...(remedy ? { remedy: message(remedy) } : {}), place: { field } },
    ],
  };
}

/** The table with its segments; a table alone has none, and all its rows are in the rest. */
function whatIsDrawn({ segments, table: wanted }: ChartParameters, context: RunContext): Drawn | Refusal {
  if (segments !== null) {
    const { labels, tables } = context.input<KeptSegments>(segments);
    const found = wanted === null ? tables[0] : tables.find(({ table }) => table.cell === wanted);
    if (!found?.segmentation) return refuse(chartRefusals.notInTable, 'table');
    return { ...found, labels: [...labels, restLabel] };
  }
  if (wanted === null) return refuse(chartRefusals.chooseTable, 'segments');
  const table = context.input<KeptTable>(wanted);
  return {
    table,
    segmentation: {
      labels: [],
      segments: [],
      rest: rowsOf(table.table),
      isPartition: true,
      counts: new Map(),
      missing: new Map(),
    },
    labels: [{ ...restLabel, name: lensWords(table.lens).all }],
  };
}

function chooseChart(
  { segments, chart: wanted, column: name, against: across }: ChartParameters,
  column: Column | null,
  against: Column | null,
): { readonly chart: Chart } | Refusal {
  if (wanted === automatic) {
    const chart = chartFor(column, against, segments === null);
    if (chart) return { chart };
    const names = { column: name ?? '', against: across ?? '' };
    return against
      ? refuse(chartRefusals.noPair, 'against', names, chartRefusals.chooseAnother)
      : refuse(chartRefusals.noPicture, 'column', names);
  }
  const chart = chartNamed(wanted);
  if (!chart?.needs) return refuse(chartRefusals.unknown, 'chart', { chart: wanted });
  if (chart.fits(column, against)) return { chart };
  const { label, needs } = chart;
  return refuse(chartRefusals.misfit, 'chart', { chart: label, needs }, chartRefusals.chooseOther);
}

/** The column as it is drawn: one with the role `converted` answers yes or no, whatever its type. */
function columnToDraw(table: KeptTable, name: string): Column | undefined {
  const column = columnOf(table.table, name);
  const yes = column && yesOf(table, name, null);
  return column && yes ? booleanColumn(yesCodes(column, yes), ['', yes[0] ?? '']) : column;
}

/** The values that say yes, of a column that is drawn as yes or no without being it. */
function yesOf({ table, columns }: KeptTable, name: string | null, drawn: Column | null) {
  if (name === null) return null;
  const column = columnOf(table, name);
  const description = columns.find((known) => known.name === name);
  if (!column || column === drawn || column.type === 'boolean') return null;
  return description?.role === 'converted' ? description.yes : null;
}

/** Columns whose values say nothing of what a row is like. */
const speechless = ['key', 'weight', 'email', 'phone'];

/** The columns that tell what rows are like, as they are drawn. */
function traitsOf(table: KeptTable): readonly NamedColumn[] {
  return table.columns.flatMap(({ name, role }) => {
    const column = role !== null && speechless.includes(role) ? undefined : columnToDraw(table, name);
    return column ? [{ name, column }] : [];
  });
}
