import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed, type Result } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import type { CellValue } from '../../../src/data/column.ts';
import { columnOf, tableOf, type Table } from '../../../src/data/table.ts';
import { finish, type Work } from '../../../src/data/work.ts';
import { fittedScore, type FittedScoreScheme } from '../../../src/segments/methods/fittedScore.ts';
import { run } from '../../../src/segments/methods/fittedScore.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { points, type PointsScheme } from '../../../src/segments/methods/points.ts';
import { run as pointsRun } from '../../../src/segments/methods/points.run.ts';
import { fitModel } from '../../../src/segments/methods/scoring/fitModel.ts';
import { pointsResult } from '../../../src/segments/methods/scoring/pointsResult.ts';
import { probabilitiesOf } from '../../../src/segments/methods/scoring/probabilitiesOf.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { areaUnderCurve } from '../../../src/statistics/areaUnderCurve.ts';
import { random } from '../../../src/statistics/random.ts';
import { rankCorrelation } from '../../../src/statistics/rankCorrelation.ts';
import { sharedIsMissing } from '../../sharedFile.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { everyNth } from '../everyNth.ts';
import { readDelimited } from '../readDelimited.ts';

const column = (name: string) => ({ of: 'column', column: name }) as const;

function value<Value>(work: Work<Result<Value>>): Value {
  const result = finish(work);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

const fit = (given: Partial<FittedScoreScheme>): FittedScoreScheme => ({
  ...(fittedScore.initial as FittedScoreScheme),
  ...given,
});

/** A fitted score turned into points, as a document keeps them. */
function turned(made: FittedScoreScheme, context: MethodContext): PointsScheme {
  const read = points.read(JSON.parse(JSON.stringify(value(run.become!(made, context)))));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

/**
 * The scorecard that the report of the model shows, added up row by row; NaN where the row lacks a column. A band reads
 * “over 3, at most 5”.
 */
function sumsOfReport(segmentation: Segmentation, table: Table): Float64Array {
  const card = segmentation.report!.find(
    (part) => part.part === 'table' && say(part.title, 'en') === 'Turned into points',
  );
  if (card?.part !== 'table') throw new Error('no scorecard');
  const lines = card.rows.map(([name, label, worth]) => ({
    cells: columnOf(table, name as string)!,
    holds: holder(label),
    worth: worth as number,
  }));
  const names = [...new Set(card.rows.map(([name]) => name as string))];
  return Float64Array.from({ length: table.totalRows() }, (_, row) => {
    if (names.some((name) => columnOf(table, name)!.at(row) === null)) return Number.NaN;
    return lines
      .filter(({ cells, holds }) => holds(cells.at(row)!))
      .reduce((sum, { worth }) => sum + worth, 0);
  });
}

function holder(label: unknown): (cell: NonNullable<CellValue>) => boolean {
  if (typeof label === 'string')
    return (cell) => (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell) === label;
  if (Object.hasOwn(label as object, 'list'))
    return (cell) => (label as { readonly list: readonly string[] }).list.includes(cell as string);
  const said = say(label as never, 'en')
    .replaceAll(',', ' ')
    .replaceAll('−', '-');
  const bound = (word: string) => {
    const found = new RegExp(`${word} (-?[\\d.]+(?: \\d{3})*)`).exec(said);
    return found ? Number(found[1]!.replaceAll(' ', '')) : null;
  };
  const [from, to] = [bound('over'), bound('at most')];
  return (cell) => (from === null || Number(cell) > from) && (to === null || Number(cell) <= to);
}

/** Each row’s tier, 0 being the best; −1 where it has none. */
const tiersOf = ({ segments }: Segmentation, rows: number) =>
  Array.from({ length: rows }, (_, row) => segments.findIndex(({ kept }) => kept.get(row) !== 0));

function compared(made: FittedScoreScheme, table: Table) {
  const context = contextOver(table);
  const model = value(run.evaluate(made, context));
  const scheme = turned(made, context);
  const scored = value(pointsRun.evaluate(scheme, context));
  const { total } = value(pointsResult(scheme, context)).scores;
  const fitted = value(fitModel(made, context));
  const columns = fitted.predictors.map(({ name }) => columnOf(table, name)!);
  const probabilities = finish(probabilitiesOf(fitted, columns, table));
  const size = table.totalRows();
  const known = [...probabilities.keys()].filter((row) => !Number.isNaN(probabilities[row]!));
  const [before, after] = [tiersOf(model, size), tiersOf(scored, size)];
  const own = Float64Array.from(known, (row) => total[row]!);
  const theirs = Float64Array.from(known, (row) => probabilities[row]!);
  return {
    scheme,
    workedSteps: scored.report!.flatMap((part) =>
      part.part === 'worked' ? part.steps.map((step) => say(step, 'en')) : [],
    ),
    total,
    sums: sumsOfReport(model, table),
    known,
    correlation: rankCorrelation(own, theirs)!,
    same: known.filter((row) => before[row] === after[row]).length / known.length,
    sizes: scored.segments.map((_, tier) => after.filter((each) => each === tier).length),
    areas: (yes: (row: number) => boolean) => {
      const target = Uint8Array.from(known, (row) => Number(yes(row)));
      return [areaUnderCurve(own, target)!, areaUnderCurve(theirs, target)!] as const;
    },
  };
}

/** Leads that win more often with a higher x, from the web, and without debts. */
function leads(rows: number): Readonly<Record<string, readonly CellValue[]>> {
  const draw = random(5);
  const x = Array.from({ length: rows }, () => draw.integer(0, 400) / 20);
  const from = x.map(() => ['web', 'fair', 'mail'][draw.integer(0, 2)]!);
  const owes = x.map(() => draw.chance(0.4));
  const won = x.map((each, row) =>
    draw.chance(
      1 / (1 + Math.exp(2.5 - 0.25 * each - (from[row] === 'web' ? 1 : 0) + (owes[row] ? 1.2 : 0))),
    ),
  );
  return { x, from, owes, won };
}

const typed = (columns: Readonly<Record<string, readonly CellValue[]>>) =>
  tableOf(
    Object.entries(columns).map(([name, rows]) => {
      const types = { boolean: 'boolean', string: 'text', number: 'number' } as const;
      const first = typeof rows.find((cell) => cell !== null) as keyof typeof types;
      return { name, column: columnFrom(types[first], rows) };
    }),
  );

describe('made leads', () => {
  const columns = leads(900);
  const given = {
    outcome: { of: column('won'), yes: null },
    predictors: [column('x'), column('from'), column('owes')],
  };

  test('each row has the sum of the scorecard, in the order of the model', () => {
    const { total, sums, known, correlation, areas, same } = compared(
      fit({ ...given, tiers: 'thirds' }),
      typed(columns),
    );
    expect(known.map((row) => total[row])).toEqual(known.map((row) => sums[row]));
    expect(correlation).toBeGreaterThan(0.97);
    const [own, theirs] = areas((row) => columns['won']![row] === true);
    expect(theirs).toBeGreaterThan(0.75);
    expect(Math.abs(own - theirs)).toBeLessThan(0.02);
    expect(same).toBeGreaterThan(0.85);
  });

  test('rules name their values, ask for them, and are worth something; the cap is above all', () => {
    const { scheme } = compared(fit({ ...given, tiers: 'thirds' }), typed(columns));
    expect(scheme.rules.every(({ points }) => points > 0)).toBe(true);
    const rule = (name: string) => scheme.rules.find((one) => nameIn(one.name, 'en') === name)!.rule.items;
    expect(rule('from: web')).toMatchObject([{ operator: 'isAnyOf', value: { values: ['web'] } }]);
    expect(rule('owes: no')).toMatchObject([{ operator: 'isFalse' }]);
    expect(scheme.rules.some(({ name }) => nameIn(name, 'sv').startsWith('x: över'))).toBe(true);
    expect(scheme.rules.some(({ name }) => nameIn(name, 'en') === 'owes: yes')).toBe(false);
    expect(scheme.said.map(({ name }) => nameIn(name!, 'it'))).toEqual(['Alta', 'Media', 'Bassa']);
    const most = ['x', 'from', 'owes']
      .map((name) => scheme.rules.filter((one) => nameIn(one.name, 'en').startsWith(name)))
      .map((own) => Math.max(...own.map(({ points }) => points)))
      .reduce((sum, each) => sum + each);
    expect([scheme.most, scheme.fitMost]).toEqual([Math.max(100, most), Math.max(100, most)]);
    expect(scheme.outcome).toEqual(given.outcome);
  });

  test('a value that no row with a known outcome has counts as in the model', () => {
    const from = columns['from']!.map((each, row) =>
      row % 50 === 0 ? 'fax' : each === 'web' ? 'address' : each,
    );
    const won = columns['won']!.map((each, row) => (row % 50 === 0 ? null : each));
    const { total, sums, scheme } = compared(fit(given), typed({ ...columns, from, won }));
    const rule = scheme.rules.find(({ name }) => nameIn(name, 'en').includes('fax'));
    expect(nameIn(rule!.name, 'en')).toBe('from: address and fax');
    expect(rule?.rule.items).toMatchObject([
      { operator: 'isAnyOf', value: { values: ['fair', 'mail'] }, negated: true },
      { operator: 'empty', negated: true },
    ]);
    expect(total[1]).toBe(sums[1]);
  });

  test('a value that only another table has counts as in the model, a missing one gets nothing', () => {
    const from = columns['from']!.map((each) => (each === 'web' ? 'address' : each));
    const made = fit({ ...given, predictors: [column('from')] });
    const scheme = turned(made, contextOver(typed({ ...columns, from })));
    const other = typed({ from: ['address', 'fax', null, 'mail'], won: [true, true, false, false] });
    const [known, unseen, missing] = value(pointsResult(scheme, contextOver(other))).scores.total;
    expect(known).toBeGreaterThan(50);
    expect([unseen, missing]).toEqual([known, 0]);
  });

  test('a tier that nobody reaches keeps its place, so that all others keep theirs', () => {
    const calls = columns['x']!.map((_, row) => row % 5 < 2);
    const draw = random(3);
    const won = calls.map((each) => draw.chance(each ? 0.6 : 0.2));
    const { scheme, same, sizes } = compared(
      fit({ outcome: given.outcome, predictors: [column('calls')], tiers: 'thirds' }),
      typed({ calls, won }),
    );
    expect(sizes).toEqual([0, 360, 540]);
    expect(same).toBe(1);
    expect(scheme.cuts).toEqual([100, 101]);
    expect(scheme.said.map(({ at }) => at)).toEqual(['t1', 't2', 't3']);
  });

  test('a row that lacks a predictor gets the points of what it has', () => {
    const table = typed({ ...columns, x: columns['x']!.with(4, null) });
    const scheme = turned(fit(given), contextOver(table));
    const { total } = value(pointsResult(scheme, contextOver(table))).scores;
    const whole = turned(fit(given), contextOver(table)).rules.filter(
      ({ name }) =>
        nameIn(name, 'en') === `from: ${columns['from']![4]}` ||
        nameIn(name, 'en') === `owes: ${columns['owes']![4] ? 'yes' : 'no'}`,
    );
    expect(total[4]).toBe(whole.reduce((sum, { points }) => sum + points, 0));
  });

  test('where one table decides for another, it decides the points and the cuts too', () => {
    const [table, other] = [typed(columns), typed(leads(300))];
    const reference = contextOver(table);
    expect(turned(fit(given), { ...contextOver(other), reference })).toEqual(turned(fit(given), reference));
  });

  test('nothing that makes a difference is nothing to give points for', () => {
    const flat = { y: columns['won']!.map((_, row) => row % 2 === 0), k: columns['x']!.map(() => 3) };
    const made = fit({ outcome: { of: column('y'), yes: null }, predictors: [column('k')] });
    const said = finish(run.become!(made, contextOver(typed(flat))));
    expect(failed(said) && say(said.problem.message, 'en')).toBe(
      'No value makes a difference here: there is nothing to give points for.',
    );
  });

  test('more rules than a score can have are refused', () => {
    const draw = random(8);
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`t${at}`, columns['x']!.map(() => `v${draw.integer(0, 28)}`)]),
    );
    const made = fit({ ...given, predictors: Object.keys(many).map(column) });
    const said = finish(run.become!(made, contextOver(typed({ ...many, won: columns['won']! }))));
    expect(failed(said) && say(said.problem.message, 'en')).toMatch(/^The model would be 2\d\d rules/);
  });
});

const bankFile = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(bankFile);

describe.skipIf(missing)(`leads of a bank${missing ? ` (${missing})` : ''}`, () => {
  test('points keep the order, the worth and most of the tiers of the model', () => {
    const table = tableOf(everyNth(readDelimited(bankFile, ';'), 5));
    const predictors = ['age', 'job', 'marital', 'education', 'balance', 'housing', 'loan', 'campaign']
      .concat(['previous', 'poutcome', 'contact', 'month'])
      .map(column);
    const outcome = { of: column('y'), yes: 'yes' };
    const { total, sums, known, correlation, areas, same, sizes, workedSteps } = compared(
      fit({ outcome, predictors, tiers: 'thirds' }),
      table,
    );
    expect(known.length).toBe(9043);
    expect(known.every((row) => total[row] === sums[row])).toBe(true);
    expect(workedSteps.length).toBeLessThan(predictors.length + 3);
    expect(workedSteps.some((step) => /^The other \d+ rules are not met: 0$/.test(step))).toBe(true);
    expect(correlation).toBeGreaterThan(0.95);
    const [own, theirs] = areas((row) => columnOf(table, 'y')!.at(row) === 'yes');
    expect(theirs - own).toBeLessThan(0.005);
    expect(same).toBeGreaterThan(0.9);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.3);
  });
});
