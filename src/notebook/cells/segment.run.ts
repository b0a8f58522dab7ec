import { message } from '../../language/message.ts';
import { at, failed, type Problem, type Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import { columnOf, rowsOf } from '../../data/table.ts';
import { unitsOf } from '../../data/unitsOf.ts';
import { countOnce } from '../../data/countOnce.ts';
import { factsIn } from '../../data/factsIn.ts';
import type { ColumnFacts } from '../../data/facts.ts';
import type { Work } from '../../data/work.ts';
import { bindDimension } from '../../segments/bindDimension.ts';
import type { Finding } from '../../segments/checks/finding.ts';
import { methodNamed } from '../../segments/methods/index.ts';
import type { MethodContext } from '../../segments/methods/method.ts';
import { restLabel } from '../../segments/restLabel.ts';
import type { Subject } from '../../segments/rule.ts';
import { restSegment, type Segmentation } from '../../segments/segmentation.ts';
import type { Answer, Question } from '../question.ts';
import type { TableSegmentation } from '../results.ts';
import { distribution } from './distribution.ts';
import { joinedLabels } from './joinedLabels.ts';
import type { KeptSegments, KeptTable, SegmentedTable } from './kept.ts';
import type { CellRun, RunContext } from './kind.ts';
import { methodContext } from './methodContext.ts';
import { notAsked } from './notAsked.ts';
import { rowGone } from './rowGone.ts';
import { rowsPage } from './rowsPage.ts';
import type { SegmentParameters } from './segment.ts';
import { withAllSegments } from './withAllSegments.ts';

const chooseTables: Text = {
  en: 'Choose the table to make segments of.',
  sv: 'Välj vilken tabell som ska delas in i segment.',
  it: 'Scegli la tabella da segmentare.',
  da: 'Vælg den tabel, der skal inddeles i segmenter.',
};

const referenceElsewhere: Text = {
  en: 'The table that cuts are worked out on is not among the tables of this cell.',
  sv: 'Tabellen som gränserna beräknas på finns inte bland cellens tabeller.',
  it: 'La tabella su cui si calcolano le soglie non è tra le tabelle di questa cella.',
  da: 'Tabellen, som grænserne beregnes på, er ikke blandt cellens tabeller.',
};

/** The same segments in every table of the cell; a table in which they cannot be told says why and is not comparable. */
export const run: CellRun<SegmentParameters, KeptSegments> = {
  *run({ tables, definition: { method: name, scheme }, reference }, context) {
    const method = methodNamed(name);
    if (!method || tables.length === 0) {
      return { problems: [{ message: message(chooseTables), place: { field: 'tables' } }] };
    }
    if (reference !== null && !tables.includes(reference)) {
      return { problems: [{ message: message(referenceElsewhere), place: { field: 'reference' } }] };
    }
    const first = context.input<KeptTable>(reference ?? tables[0] ?? '');
    const asking = new Map<string, MethodContext>();
    const evaluated: SegmentedTable[] = [];
    const problems: Problem[] = [];
    for (const cell of tables) {
      const table = context.input<KeptTable>(cell);
      const asked = methodContext(table, context, first);
      asking.set(cell, asked);
      const segmentation = yield* context.method(name).evaluate(scheme, asked);
      if (failed(segmentation)) {
        problems.push(segmentation.problem);
        evaluated.push({ table, segmentation: null, problem: segmentation.problem });
      } else evaluated.push({ table, segmentation: segmentation.value });
    }
    if (problems.length === tables.length) {
      return { problems: toldOnce(problems).map((problem) => at(problem, { field: 'definition' })) };
    }
    const made = evaluated.flatMap(({ segmentation }) => (segmentation ? [segmentation.labels] : []));
    const labels = joinedLabels(made);
    const kept = evaluated.map((each) => withAllSegments(each, labels));
    const shown: TableSegmentation[] = [];
    for (const each of kept) {
      const { table } = each;
      const dimensions = tables.length > 1 ? yield* dimensionFacts(table, context) : {};
      if (!each.segmentation) {
        shown.push({ ...notComparable(table), findings: [], dimensions, problem: each.problem });
        continue;
      }
      const asked = asking.get(table.cell)!;
      const findings = yield* context.method(name).check?.(scheme, each.segmentation, asked) ?? noFindings();
      shown.push({ ...sizes(table, each.segmentation), findings, dimensions });
    }
    const isPartition = kept.every(({ segmentation }) => segmentation?.isPartition ?? true);
    const dimensions = method
      .subjects(scheme)
      .flatMap((subject) => (subject.of === 'dimension' ? [subject.dimension] : []));
    return {
      value: {
        kept: {
          labels,
          isPartition,
          dimensions: [...new Set(dimensions)],
          tables: kept,
          column: (cell, subject) => asking.get(cell)?.column(subject) ?? { problem: notAsked },
          *trace(cell, row) {
            const asked = asking.get(cell);
            return asked ? yield* context.method(name).trace(scheme, row, asked) : { problem: notAsked };
          },
          *become(cell) {
            const asked = asking.get(cell);
            const said = asked && (yield* context.method(name).become?.(scheme, asked) ?? becomesNone());
            return said ?? { problem: notAsked };
          },
        },
        result: { type: 'segmentation', segments: [...labels, restLabel], isPartition, tables: shown },
      },
    };
  },

  *answer(kept, question) {
    const ask = answers[question.ask] as Ask<typeof question> | undefined;
    return ask ? yield* ask(kept, question) : { problem: notAsked };
  },
};

/** What is wrong in the same words in several tables is said once. */
function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

type Ask<Q extends Question> = (kept: KeptSegments, question: Q) => Work<Result<Answer<Q>>>;

const answers: { readonly [Name in Question['ask']]?: Ask<Extract<Question, { ask: Name }>> } = {
  *members({ tables }, { table: cell, segment, ...page }) {
    const found = tables.find(({ table }) => table.cell === cell);
    if (!found?.segmentation) return { problem: notAsked };
    const { segments, rest } = found.segmentation;
    if (segment === null) return yield* rowsPage(found.table, page);
    const members = segment === restSegment ? rest : segments.find(({ id }) => id === segment)?.kept;
    return members ? yield* rowsPage(found.table, page, members) : { problem: notAsked };
  },
  *distribution({ tables, column }, { table: cell, subject, bars }) {
    const found = tables.find(({ table }) => table.cell === cell);
    if (!found) return { problem: notAsked };
    const asked = { table: found.table.table, column: (asked: Subject) => column(cell, asked) };
    return yield* distribution(asked, subject, bars);
  },
  *become({ become }, { table }) {
    return yield* become(table);
  },
  *trace({ tables, trace }, { table: cell, row }) {
    const found = tables.find(({ table }) => table.cell === cell);
    if (!found) return { problem: notAsked };
    const { table, columns } = found.table;
    if (row >= table.totalRows() || rowsOf(table).get(row) === 0) return { problem: rowGone };
    const traced = yield* trace(cell, row);
    if (failed(traced)) return traced;
    return {
      value: {
        trace: traced.value,
        values: columns.map(({ name }) => columnOf(table, name)?.at(row) ?? null),
      },
    };
  },
};

function* noFindings(): Work<readonly Finding[]> {
  yield { fraction: null };
  return [];
}

function* becomesNone(): Work<null> {
  yield { fraction: null };
  return null;
}

type Sizes = Omit<TableSegmentation, 'dimensions' | 'findings'>;

function sizes(table: KeptTable, segmentation: Segmentation): Sizes {
  const whole = wholeOf(table);
  const parts = [
    ...segmentation.segments,
    { id: restSegment, matched: segmentation.rest, kept: segmentation.rest },
  ];
  return {
    ...whole,
    ...(segmentation.bands && { bands: segmentation.bands }),
    ...(segmentation.cross && { cross: segmentation.cross }),
    ...(segmentation.report && { report: segmentation.report }),
    segments: parts.map(({ id, matched, kept }) => {
      const units = unitsOf(kept, table.weights);
      const share = whole.units > 0 ? units / whole.units : 0;
      return { id, matched: countOnce(matched), kept: countOnce(kept), units, share };
    }),
    counts: Object.fromEntries(segmentation.counts),
    missing: Object.fromEntries(segmentation.missing),
  };
}

function notComparable(table: KeptTable): Sizes {
  return { ...wholeOf(table), segments: [], counts: {}, missing: {} };
}

function wholeOf({ cell, lens, table, weights }: KeptTable) {
  return { cell, lens, rows: table.numRows(), units: unitsOf(rowsOf(table), weights) };
}

/** What each dimension looks like in this table, for the pickers of the builder. */
function* dimensionFacts({ cell, table }: KeptTable, { dimensions }: RunContext) {
  const facts: [string, ColumnFacts][] = [];
  for (const dimension of dimensions) {
    if (!dimension.bindings.some((binding) => binding.cell === cell)) continue;
    const column = bindDimension(dimension, cell, table);
    if (failed(column)) continue;
    facts.push([dimension.id, factsIn(table, dimension.id, column.value)]);
    yield { fraction: null };
  }
  return Object.fromEntries(facts);
}
