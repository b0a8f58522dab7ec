import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/rfm.ts';
import type { Table } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import { type BinScores, binScores } from '../../../statistics/binScores.ts';
import { countBelow } from '../../../statistics/countBelow.ts';
import { countUpTo } from '../../../statistics/countUpTo.ts';
import { startOfDay } from '../../operators/calendar.ts';
import type { MethodContext } from '../method.ts';
import type { RfmScheme } from '../rfm.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import { remembered } from '../settled/remembered.ts';
import {
  type CustomerColumns,
  customerColumns,
  customerValues,
  type CustomerValues,
} from './customerValues.ts';
import { asksForMonetary, fitNames } from './fitNames.ts';
import { namedCells } from './namedCells.ts';
import { tableOfNames } from './nameTables.ts';
import type { Measure, ScoredCustomers, ScoredMeasure } from './scored.ts';
import { scoreOrders, scoringRules } from './scoringRules.ts';

/** Scored tables kept for one column: a trace or a check scores nothing anew. */
const kept = 4;
const rememberedScores = remembered<Result<ScoredCustomers>>(kept);

/**
 * Scores the customers of a table. Cuts from data are those of the reference, where there is one. Columns not chosen, rows
 * that are groups, nobody to score, and ranks carried over to another table are problems.
 */
export function* scoreCustomers(scheme: RfmScheme, context: MethodContext): Work<Result<ScoredCustomers>> {
  const needsMonetary = asksForMonetary(tableOfNames(scheme.names));
  const columns = customerColumns(scheme, needsMonetary, context);
  if (failed(columns)) return columns;
  const decides = context.reference ?? context;
  const deciding = customerColumns(scheme, needsMonetary, decides);
  if (failed(deciding)) return deciding;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  const isOwn = decides.table === context.table;
  if (!isOwn && scheme.rule === 'ranks') return { problem: ranksElsewhere };
  const usesDay = [columns, deciding].some(({ value }) => value.recency.type === 'date');
  const today = usesDay ? startOfDay(context.asOf) : null;

  const [first, ...others] = [columns.value, deciding.value].flatMap(({ recency, frequency, monetary }) => [
    recency.values,
    frequency.values,
    monetary?.values ?? null,
  ]);
  const masks = [context.table, decides.table].map((each) => each.mask() ?? null);
  const { said: _said, ...asked } = scheme;
  const key = JSON.stringify([asked, today, isOwn]);
  return yield* rememberedScores([first!, ...others, ...masks], key, () =>
    score(scheme, columns.value, isOwn ? null : deciding.value, {
      needsMonetary,
      today,
      table: context.table,
      decides: decides.table,
    }),
  );
}

interface Asked {
  readonly needsMonetary: boolean;
  readonly today: number | null;
  readonly table: Table;
  readonly decides: Table;
}

/** Scores the columns of a table by cuts from those of another, null where it decides itself. */
function* score(
  scheme: RfmScheme,
  columns: CustomerColumns,
  deciding: CustomerColumns | null,
  { needsMonetary, today, table, decides }: Asked,
): Work<Result<ScoredCustomers>> {
  const values = yield* customerValues(columns, needsMonetary, table, today);
  const given = deciding ? yield* customerValues(deciding, needsMonetary, decides, today) : values;
  if (given.scored === 0 || values.scored === 0) return { problem: nobody };
  const scores = yield* scoredMeasures(scheme, values, given);
  const { recency, frequency, monetary } = scores;
  const counts = {
    r: recency.count,
    f: frequency.count,
    m: needsMonetary && monetary ? monetary.count : null,
  };
  const fitted = fitNames(tableOfNames(scheme.names), counts);
  const grid = namedCells(fitted.names, counts);
  return { value: { ...fitted, ...scores, columns, values, needsMonetary, today, grid } };
}

/** The measures of a table, scored by cuts that the values `given` decide. */
function* scoredMeasures(
  scheme: RfmScheme,
  own: CustomerValues,
  given: CustomerValues,
): Work<Pick<ScoredCustomers, Measure | 'isFixed'>> {
  const rule = scoringRules[scheme.rule];
  const placed = (name: Measure, { bins, cuts, unused, scores }: BinScores): ScoredMeasure => {
    const isReversed = name === 'recency';
    const measure = { count: bins.length, cuts, closed: rule.closed, isReversed, unused };
    const values = own[name];
    return {
      ...measure,
      scores: own === given || !cuts || !values ? scores : scoresBy(measure, values, cuts),
    };
  };
  yield { fraction: null };
  const recency = binScores(given.recency, rule.bins(scheme.bins, scheme.recencyCuts), true);
  yield { fraction: null };
  const byOrders = rule.bins(scheme.bins, scheme.frequencyCuts);
  const { isFixed, ...frequency } = scoreOrders(rule, given.frequency, byOrders);
  yield { fraction: null };
  const byValue = rule.bins(scheme.bins, scheme.monetaryCuts);
  const monetary = given.monetary && binScores(given.monetary, byValue);
  return {
    recency: placed('recency', recency),
    frequency: placed('frequency', frequency),
    monetary: monetary && placed('monetary', monetary),
    isFixed,
  };
}

/** The score of each value by the cuts of a measure; 0 for NaN. */
function scoresBy(
  { count, closed, isReversed }: Pick<ScoredMeasure, 'count' | 'closed' | 'isReversed'>,
  values: Float64Array,
  cuts: readonly number[],
): Uint8Array {
  const binOf = closed === 'right' ? countBelow : countUpTo;
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    const bin = binOf(cuts, value);
    return isReversed ? count - bin : bin + 1;
  });
}

const nobody: Problem = { message: message(words.nobody), remedy: message(words.nobodyRemedy) };

const ranksElsewhere: Problem = {
  message: message(words.ranksElsewhere),
  remedy: message(words.ranksElsewhereRemedy),
};
