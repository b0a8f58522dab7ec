import { message } from '../../language/message.ts';
import { at, failed, type Result } from '../../language/problem.ts';
import type { Text } from '../../language/text.ts';
import { type Bitmap, wordsOf } from '../../data/bitmap.ts';
import { factsOf } from '../../data/factsOf.ts';
import { originTable } from '../../data/originTable.ts';
import { retypeView } from '../../data/retypeView.ts';
import { searchValues } from '../../data/searchValues.ts';
import type { ReadTable } from '../../data/formats/format.ts';
import { sumOver } from '../../data/sumOver.ts';
import { columnOf, rowsOf, viewOf, type Table } from '../../data/table.ts';
import type { Work } from '../../data/work.ts';
import { evaluateRule } from '../../segments/evaluateRule.ts';
import { isActive } from '../../segments/isActive.ts';
import { suggestLens } from '../../segments/suggestLens.ts';
import type { Group } from '../../segments/rule.ts';
import type { Answer, Question } from '../question.ts';
import { chosenTypes, type DataParameters } from './data.ts';
import { describeColumns } from './describeColumns.ts';
import { distribution } from './distribution.ts';
import type { KeptTable } from './kept.ts';
import type { CellRun, RunContext } from './kind.ts';
import { methodContext } from './methodContext.ts';
import { notAsked } from './notAsked.ts';
import { retypeAnswer } from './retypeAnswer.ts';
import { rowsBelow } from './rowsBelow.ts';
import { rowsPage } from './rowsPage.ts';
import { weigh } from './weigh.ts';

const giveTable: Text = {
  en: 'Give this cell a table.',
  sv: 'Ge cellen en tabell.',
  it: 'Dai una tabella a questa cella.',
  da: 'Giv cellen en tabel.',
};

/** Takes the rows of a source or another data cell, keeps those asked for, and says what the columns are. */
export const run: CellRun<DataParameters, KeptTable> = {
  *run(parameters, context) {
    const { source, where, columns: choices } = parameters;
    if (!source) return { problems: [{ message: message(giveTable), place: { field: 'source' } }] };
    const below = yield* rowsBelow(source, context);
    if (failed(below)) return { problems: [at(below.problem, { field: 'source' })] };
    const from = below.value;
    const origin = from ? from.origin : context.source();
    const reading = {
      zone: context.zone,
      ...(parameters.read.dateOrder ? { dateOrder: parameters.read.dateOrder } : {}),
    };
    const own = from && (yield* retypeView(from.table, { types: chosenTypes(choices), ...reading }));
    const before = own ? own.table : originTable(origin);
    // The rule is about the rows of the cell below, and so about its traits and the segments over it.
    const asked = { cell: from?.cell ?? context.cell, table: before };
    const kept = yield* rowsWhere(asked, where, context);
    if (failed(kept)) return { problems: [at(kept.problem, { field: 'where' })] };
    const { table, counts, missing } = kept.value;
    const columnsBefore = yield* factsOf(before);
    const facts = yield* factsOf(table);
    const columns = describeColumns(facts, columnsBefore, choices, from?.columns ?? null);
    const grain = parameters.grain ?? (from?.isAggregate ? 'aggregate' : 'individual');
    const weight = parameters.weight ?? from?.weight ?? 'sampling';
    const isAggregate = grain === 'aggregate';
    const weighed = weigh(table, columns, isAggregate);
    if (failed(weighed)) return { problems: [weighed.problem] };
    const weights = weighed.value;
    const suggestedLens = from?.lens ?? suggestLens(columnsBefore);
    const lens = parameters.lens ?? suggestedLens;
    const units = weights && sumOver(table.mask() ?? null, weights);
    const countsUnits = isAggregate || weight === 'units';
    const marketSize = parameters.marketSize ?? (countsUnits ? units : null);
    return {
      value: {
        kept: {
          cell: context.cell,
          origin,
          before,
          table,
          columns,
          lens,
          weights,
          weight,
          isAggregate,
          marketSize,
          below: from && from.table,
          reading,
          asked: methodContext({ cell: context.cell, table }, context),
        },
        result: {
          type: 'table',
          lens,
          suggestedLens,
          grain,
          weight,
          rows: table.numRows(),
          rowsBefore: before.numRows(),
          units,
          marketSize,
          columns,
          columnsBefore: table === before ? columns : columnsBefore,
          notes: from && own ? [...from.notes, ...own.notes] : origin.notes,
          facts: from || source.from === 'sample' ? null : origin.facts,
          counts,
          missing,
        },
      },
    };
  },

  *answer(kept, question, asked) {
    const ask = answers[question.ask] as Ask<typeof question> | undefined;
    return ask ? yield* ask(kept, question, asked) : { problem: notAsked };
  },
};

type Ask<Q extends Question> = (
  kept: KeptTable,
  question: Q,
  asked: ReadTable | null,
) => Work<Result<Answer<Q>>>;

const answers: { readonly [Name in Question['ask']]?: Ask<Extract<Question, { ask: Name }>> } = {
  rows: (kept, page) => rowsPage(kept, page),
  *values(kept, { column: name, search }) {
    yield { fraction: null };
    const column = columnOf(kept.before, name);
    if (!column) return { value: { values: [], more: 0 } };
    return { value: searchValues(column, kept.before.mask() ?? null, search, 200) };
  },
  distribution: ({ asked }, { subject, bars }) => distribution(asked, subject, bars),
  retype: (kept, { column, reading }, asked) => retypeAnswer(kept, column, reading, asked),
};

interface Filtered {
  readonly table: Table;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly missing: Readonly<Record<string, number>>;
}

/** The last view of each cell over a table: an edit that keeps the same rows keeps the view, and what is known of it. */
const views = new WeakMap<Table, Map<string, Table>>();

function* rowsWhere(
  asked: Pick<KeptTable, 'cell' | 'table'>,
  where: Group,
  context: RunContext,
): Work<Result<Filtered>> {
  if (!isActive(where)) return { value: { table: asked.table, counts: {}, missing: {} } };
  const evaluated = yield* evaluateRule(where, methodContext(asked, context));
  if (failed(evaluated)) return evaluated;
  const { rows, counts, missing } = evaluated.value;
  return {
    value: {
      table: viewOfCell(asked.table, context.cell, rows),
      counts: Object.fromEntries(counts),
      missing: Object.fromEntries(missing),
    },
  };
}

function viewOfCell(before: Table, cell: string, rows: Bitmap): Table {
  let known = views.get(before);
  if (!known) views.set(before, (known = new Map()));
  const last = known.get(cell);
  if (last && sameRows(rowsOf(last), rows)) return last;
  const view = viewOf(before, rows);
  known.set(cell, view);
  return view;
}

/** Whether two bitmaps of one base hold the same rows. */
function sameRows(left: Bitmap, right: Bitmap): boolean {
  const words = wordsOf(right);
  return wordsOf(left).every((word, index) => word === words[index]);
}
