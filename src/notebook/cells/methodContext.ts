import { message } from '../../language/message.ts';
import type { Problem, Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import type { Bitmap } from '../../data/bitmap.ts';
import type { Column } from '../../data/column.ts';
import { columnOf } from '../../data/table.ts';
import { bindDimension } from '../../segments/bindDimension.ts';
import type { MethodContext } from '../../segments/methods/method.ts';
import type { SegmentReference } from '../../segments/operators/operator.ts';
import type { Subject } from '../../segments/rule.ts';
import { restSegment } from '../../segments/segmentation.ts';
import { columnGone } from './columnGone.ts';
import type { KeptSegments, KeptTable } from './kept.ts';
import type { RunContext } from './kind.ts';

const chooseColumn: Text = {
  en: 'Choose another column, or undo the change that took it away.',
  sv: 'Välj en annan kolumn eller ångra ändringen som tog bort den.',
  it: 'Scegli un’altra colonna, o annulla la modifica che l’ha tolta.',
  da: 'Vælg en anden kolonne, eller fortryd den ændring, der fjernede den.',
};

const dimensionGone: Text = {
  en: 'A matched trait that the rule asks about is gone.',
  sv: 'En matchad egenskap som regeln frågar efter finns inte längre.',
  it: 'Una caratteristica abbinata a cui si riferisce la regola non c’è più.',
  da: 'En matchet egenskab, som reglen spørger om, findes ikke længere.',
};

const segmentGone: Text = {
  en: 'A segment that the rule asks about is gone, or stands over another table.',
  sv: 'Ett segment som regeln frågar efter finns inte längre, eller gäller en annan tabell.',
  it: 'Un segmento a cui si riferisce la regola non c’è più, o riguarda un’altra tabella.',
  da: 'Et segment, som reglen spørger om, findes ikke længere eller gælder en anden tabel.',
};

const segmentRemedy: Text = {
  en: 'Choose a segment of a cell over the same table.',
  sv: 'Välj ett segment från en cell över samma tabell.',
  it: 'Scegli un segmento di una cella sulla stessa tabella.',
  da: 'Vælg et segment fra en celle over samme tabel.',
};

type Rows = Pick<KeptTable, 'cell' | 'table'> & Partial<Pick<KeptTable, 'isAggregate' | 'weights'>>;

/**
 * One table of a cell as a method sees it: columns by name, dimensions as they are bound, segments of other cells.
 * `reference` is the table that cuts from data are worked out on.
 */
export function methodContext(
  { cell, table, isAggregate = false, weights = null }: Rows,
  context: RunContext,
  reference?: Rows,
): MethodContext {
  const columns: { [Of in Subject['of']]: (subject: Extract<Subject, { of: Of }>) => Result<Column> } = {
    column: ({ column: name }) => {
      const column = columnOf(table, name);
      return column ? { value: column } : { problem: gone(columnGone, chooseColumn, name) };
    },
    dimension: ({ dimension: id }) => {
      const dimension = context.dimensions.find((known) => known.id === id);
      return dimension
        ? bindDimension(dimension, cell, table)
        : { problem: gone(dimensionGone, chooseColumn) };
    },
    segment: () => ({ problem: gone(segmentGone, segmentRemedy) }),
  };
  const origins: { [Of in Subject['of']]: (subject: Extract<Subject, { of: Of }>) => string | null } = {
    column: ({ column }) => column,
    dimension: ({ dimension: id }) =>
      context.dimensions.find((known) => known.id === id)?.bindings.find((bound) => bound.cell === cell)
        ?.column ?? null,
    segment: () => null,
  };
  return {
    ...(reference ? { reference: methodContext(reference, context) } : {}),
    table,
    isAggregate,
    weights,
    get asOf() {
      return context.asOf;
    },
    column: (subject) => (columns[subject.of] as (subject: Subject) => Result<Column>)(subject),
    origin: (subject) => (origins[subject.of] as (subject: Subject) => string | null)(subject),
    nameOf(subject) {
      if (subject.of === 'column') return subject.column;
      const dimension =
        subject.of === 'dimension' && context.dimensions.find(({ id }) => id === subject.dimension);
      return dimension ? dimension.name : '';
    },
    members: (reference) => {
      const members = membersOf(context.input<KeptSegments>(reference.cell), reference, cell);
      return members ? { value: members } : { problem: gone(segmentGone, segmentRemedy) };
    },
    order(subject) {
      const dimension =
        subject.of === 'dimension' && context.dimensions.find(({ id }) => id === subject.dimension);
      return dimension ? (dimension.bands?.labels ?? dimension.values) : [];
    },
    labels: (other) => context.input<KeptSegments>(other).labels,
    isPartition: (other) => context.input<KeptSegments>(other).isPartition,
  };
}

function membersOf(
  { tables }: KeptSegments,
  { segment }: SegmentReference,
  cell: string,
): Bitmap | undefined {
  const segmentation = tables.find(({ table }) => table.cell === cell)?.segmentation;
  if (!segmentation) return undefined;
  if (segment === restSegment) return segmentation.rest;
  return segmentation.segments.find(({ id }) => id === segment)?.kept;
}

function gone(text: Text, remedy: Text, column = ''): Problem {
  return { message: message(text, { column }), remedy: message(remedy) };
}
