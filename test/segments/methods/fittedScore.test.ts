import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import type { CellValue } from '../../../src/data/column.ts';
import { factsOf } from '../../../src/data/factsOf.ts';
import { columnOf, tableOf, type Table, viewOf } from '../../../src/data/table.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { finish } from '../../../src/data/work.ts';
import { fittedScore, type FittedScoreScheme } from '../../../src/segments/methods/fittedScore.ts';
import { run } from '../../../src/segments/methods/fittedScore.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { fitModel } from '../../../src/segments/methods/scoring/fitModel.ts';
import { probabilitiesOf } from '../../../src/segments/methods/scoring/probabilitiesOf.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { suggestRoles } from '../../../src/segments/suggestRoles.ts';
import { random } from '../../../src/statistics/random.ts';
import ours from '../../oracle/fittedScore/fittedScore.json' with { type: 'json' };
import { sharedIsMissing, sharedJson } from '../../sharedFile.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { readDelimited } from '../readDelimited.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const column = (name: string) => ({ of: 'column', column: name }) as const;

function scheme(given: Partial<FittedScoreScheme>): FittedScoreScheme {
  const read = fittedScore.read(JSON.parse(JSON.stringify({ ...fittedScore.initial, ...given })));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

function tableFrom(columns: Readonly<Record<string, readonly CellValue[]>>): Table {
  return tableOf(
    Object.entries(columns).map(([name, rows]) => {
      const types = { boolean: 'boolean', string: 'text', number: 'number' } as const;
      const first = typeof rows.find((row) => row !== null) as keyof typeof types;
      return { name, column: columnFrom(types[first] ?? 'number', rows) };
    }),
  );
}

const result = (made: FittedScoreScheme, table: Table, context: Partial<MethodContext> = {}) =>
  finish(run.evaluate(made, { ...contextOver(table), ...context }));

function scored(...given: Parameters<typeof result>): Segmentation {
  const evaluated = result(...given);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

const warningsOf = ({ report }: Segmentation) =>
  report!.flatMap((part) => (part.part === 'warning' ? [say(part.message, 'en')] : []));

type PartOf<Name extends ReportPart['part']> = Extract<ReportPart, { part: Name }>;

function partOf<Name extends ReportPart['part']>(
  { report }: Segmentation,
  part: Name,
  title: string,
): PartOf<Name> {
  const found = report!.find(
    (each) => each.part === part && 'title' in each && say(each.title, 'en') === title,
  );
  if (!found) throw new Error(`no ${part} “${title}”`);
  return found as PartOf<Name>;
}

const number = (value: unknown) => (value as { readonly number: number }).number;

/** Leads of which those with a higher x, and those from the web, win more often. */
function leads(rows: number, seed = 3): Readonly<Record<string, CellValue[]>> {
  const draw = random(seed);
  const x = Array.from({ length: rows }, () => draw.integer(0, 20));
  const from = Array.from({ length: rows }, () => ['web', 'fair', 'mail'][draw.integer(0, 2)]!);
  const won = x.map((value, row) =>
    draw.chance(1 / (1 + Math.exp(3 - 0.25 * value - (from[row] === 'web' ? 1 : 0)))),
  );
  return { x, from, won };
}
const given = { outcome: { of: column('won'), yes: null }, predictors: [column('x'), column('from')] };

describe('a model of made leads', () => {
  const columns = leads(600);
  const table = tableFrom(columns);

  test('tiers hold falling probabilities, rows that lack a predictor are everyone else', () => {
    const lacking = tableFrom({
      ...columns,
      x: columns['x']!.with(5, null),
      from: columns['from']!.with(7, null),
    });
    const made = scored(scheme({ ...given, tiers: 'thirds' }), lacking);
    expect(positions(made.rest)).toEqual([5, 7]);
    const notes = made.report!.flatMap((part) => (part.part === 'note' ? [say(part.message, 'en')] : []));
    expect(notes).toEqual(['2 rows lack a column of the model and have no score.']);
    const rates = made.segments.map(({ kept }) => {
      const rows = positions(kept);
      return rows.filter((row) => columns['won']![row]).length / rows.length;
    });
    expect(rates[0]).toBeGreaterThan(rates[1]!);
    expect(rates[1]).toBeGreaterThan(rates[2]!);
    expect(made.segments.flatMap(({ kept }) => positions(kept)).length).toBe(598);
  });

  test('the same seed makes the same model, another one another', () => {
    const coefficients = (seed: number) =>
      partOf(scored(scheme({ ...given, seed }), tableFrom(columns)), 'table', 'Coefficients').rows;
    expect(coefficients(1)).toEqual(coefficients(1));
    expect(coefficients(2)).not.toEqual(coefficients(1));
    const [, ...quality] = partOf(scored(scheme(given), table), 'table', 'How well it tells them apart').rows;
    expect(quality.length).toBe(6);
    const figures = partOf(scored(scheme(given), table), 'figures', 'The model');
    expect(figures.figures.slice(0, 2).map(({ value }) => value)).toEqual([420, 180]);
  });

  test('another table is scored and cut by the model of the reference', () => {
    const made = scheme({ ...given, tiers: 'thirds' });
    const other = tableFrom(leads(300, 9));
    const all = scored(made, table);
    const reference = contextOver(table);
    const alike = scored(made, table, { reference });
    expect(alike.segments.map(({ kept }) => positions(kept))).toEqual(
      all.segments.map(({ kept }) => positions(kept)),
    );
    const coefficients = (held: Segmentation) => partOf(held, 'table', 'Coefficients').rows;
    expect(coefficients(scored(made, other, { reference }))).toEqual(coefficients(all));
    expect(coefficients(scored(made, other))).not.toEqual(coefficients(all));
    const strange = tableFrom({ x: [20, 20], from: ['fax', 'fair'] });
    const placed = scored(made, strange, { reference }).segments.map(({ kept }) => positions(kept));
    expect(placed.flat().length).toBe(2);
    expect(placed.some((rows) => rows.length === 2)).toBe(true);
  });

  test('rows outside a view take no part', () => {
    const rows = emptyBitmap(600);
    for (let row = 0; row < 400; row++) rows.set(row);
    const made = scored(scheme({ ...given, held: 0 }), viewOf(table, rows));
    const first = Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, values.slice(0, 400)]),
    );
    const coefficients = (held: Segmentation) => partOf(held, 'table', 'Coefficients').rows;
    expect(coefficients(made)).toEqual(coefficients(scored(scheme({ ...given, held: 0 }), tableFrom(first))));
    expect(made.segments.flatMap(({ kept }) => positions(kept)).every((row) => row < 400)).toBe(true);
  });

  test('points keep most of the model', () => {
    const hint = say(partOf(scored(scheme(given), table), 'table', 'Turned into points').hint!, 'en');
    const [points, model] = [...hint.matchAll(/0\.\d+/g)].map(([found]) => Number(found));
    expect(model).toBeGreaterThan(0.7);
    expect(Math.abs(points! - model!)).toBeLessThan(0.02);
    const { rows } = partOf(scored(scheme(given), table), 'table', 'Turned into points');
    expect(rows.filter(([name]) => name === 'from').map(([, level]) => level)).toEqual([
      'fair',
      'mail',
      'web',
    ]);
    const most = (name: string) =>
      Math.max(...rows.filter(([own]) => own === name).map(([, , worth]) => worth as number));
    expect(Math.abs(most('x') + most('from') - 100)).toBeLessThanOrEqual(2);
  });

  test('the trace agrees with the tiers, its parts add up, and its moves land where they say', () => {
    for (const tiers of ['deciles', 'own'] as const) {
      const made = scheme({ ...given, tiers, cuts: [30, 60] });
      const some = tableFrom({ ...columns, x: columns['x']!.with(5, null) });
      const held = scored(made, some);
      const changed: { readonly x: CellValue; readonly from: CellValue; readonly to: string }[] = [];
      for (let row = 0; row < 40; row++) {
        const traced = finish(run.trace(made, row, contextOver(some)));
        if (failed(traced)) throw new Error('no trace');
        expect(traced.value.segments).toEqual(
          held.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id),
        );
        for (const { to, changes } of traced.value.moves)
          changed.push({ x: changes[0]!.to, from: columns['from']![row]!, to });
      }
      const moved = tableFrom({ x: changed.map(({ x }) => x), from: changed.map(({ from }) => from) });
      const after = scored(made, moved, { reference: contextOver(some) });
      expect(segmentOfEach(after, changed.length)).toEqual(changed.map(({ to }) => to));
      expect(changed.length).toBeGreaterThan(30);
    }
  });

  test('what is odd is told', () => {
    const after = columns['won']!.map((won, row) =>
      won ? 100 + (row % 7) : row % 40 === 0 ? 103 : row % 11,
    );
    const leaking = tableFrom({ ...columns, call: after, same: after.map(() => 1) });
    const predictors = [column('x'), column('call'), column('same')];
    const said = warningsOf(scored(scheme({ ...given, predictors, held: 0 }), leaking));
    expect(said[0]).toMatch(/^Almost surely known only after “won”: call \(AUC 0\.9\d\)\. /);
    expect(said).toContain('Left out, since others say the same or all rows are alike: same.');
    expect(said).toContainEqual(expect.stringMatching(/^No rows are held out/));
  });
});

test('what cannot be learned is said in words', () => {
  const columns = {
    x: [1, 2, 3, 4],
    won: [false, false, true, true],
    day: [1, 2, 3, 4],
    t: ['a', 'b', 'c', 'd'],
  };
  const said = (change: Partial<FittedScoreScheme>, other: Readonly<Record<string, CellValue[]>> = {}) => {
    const table = tableFrom({ ...columns, ...other });
    const made = scheme({ outcome: given.outcome, predictors: [column('x')], held: 0, ...change });
    const evaluated = result(made, table);
    return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
  };
  expect(said({ outcome: null })).toBe('Choose what to predict: a column that says yes or no.');
  expect(said({ predictors: [] })).toBe('Choose at least one other column to predict from.');
  expect(said({ predictors: [column('won')] })).toBe('Choose at least one other column to predict from.');
  expect(said({})).toBe(
    'x tells “won” without one mistake. Then no coefficient is large enough, and there is no model.',
  );
  expect(said({}, { won: [true, true, true, true] })).toMatch(/^“won” is the same in every row/);
  expect(said({ predictors: [column('none')] }, { none: [null, null, null, null] })).toMatch(
    /^No row has “won”/,
  );
  expect(said({ outcome: { of: column('t'), yes: null } })).toBe('Choose which value of “t” means yes.');
  const many = Array.from({ length: 40 }, (_, row) => `v${row}`);
  const rows = {
    x: many.map((_, row) => row),
    won: many.map((_, row) => row % 2 === 0),
    t: many,
    day: many.map(() => 1),
  };
  expect(said({ predictors: [column('t')] }, rows)).toMatch(/^“t” has more than 30 different values/);
  expect(failed(result(scheme(given), tableFrom(leads(50)), { isAggregate: true }))).toBe(true);
});

const bankFile = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing('oracles/lead-scoring.json', bankFile);

describe.skipIf(missing)(`leads of a bank${missing ? ` (${missing})` : ''}`, () => {
  interface Expected {
    readonly coefficients: Readonly<Record<string, number>>;
    readonly auc: number;
    readonly gini: number;
    readonly ks: number;
    readonly log_loss: number;
    readonly brier: number;
    readonly 'confusion_at_0.5': Readonly<Record<'TN' | 'FP' | 'FN' | 'TP', number>>;
    readonly deciles: readonly {
      readonly n: number;
      readonly positives: number;
      readonly lift: number;
      readonly cum_gain: number;
    }[];
  }
  const table = missing ? tableFrom({ x: [1] }) : tableOf(readDelimited(bankFile, ';'));
  const outcome = { of: column('y'), yes: 'yes' };
  const small = ['age', 'balance', 'campaign', 'previous', 'housing', 'loan', 'default'].map(column);

  test('coefficients, measures, deciles', () => {
    const { bank_small: expected } = sharedJson('oracles/lead-scoring.json') as { bank_small: Expected };
    const made = scored(scheme({ outcome, predictors: small, held: 0 }), table);
    const { rows } = partOf(made, 'table', 'Coefficients');
    Object.values(expected.coefficients).forEach((coefficient, at) => {
      expect(Math.abs(number(rows[at]![1]) / coefficient - 1)).toBeLessThan(1e-5);
    });
    expect(
      rows.slice(1).map(([label]) => (typeof label === 'string' ? label : say(label as never, 'en'))),
    ).toEqual(['age', 'balance', 'campaign', 'previous', 'housing: yes', 'loan: yes', 'default: yes']);
    const quality = partOf(made, 'table', 'How well it tells them apart').rows;
    expect(quality.slice(0, 2).map(([, value]) => value)).toEqual([45211, 5289]);
    const measures = [expected.auc, expected.gini, expected.ks, expected.log_loss, expected.brier];
    measures.forEach((measure, at) => expect(number(quality[at + 2]![1])).toBeCloseTo(measure, 9));
    const confusion = partOf(made, 'table', 'Said yes from 50%, and what came of it').rows;
    const { TN, FP, FN, TP } = expected['confusion_at_0.5'];
    expect(confusion.map(([, ...counts]) => counts)).toEqual([
      [TN, FP],
      [FN, TP],
    ]);
    const lift = partOf(made, 'table', 'Lift and gain by tenth').rows;
    expect(lift.map((row) => [row[1], row[2]])).toEqual(
      expected.deciles.map(({ n, positives }) => [n, positives]),
    );
    expected.deciles.forEach((decile, at) => {
      expect(number(lift[at]![4])).toBeCloseTo(decile.lift, 9);
      expect((lift[at]![5] as { readonly percent: number }).percent).toBeCloseTo(decile.cum_gain, 9);
    });
    const sizes = made.segments.map(({ kept }) => positions(kept).length);
    expect(sizes.reduce((sum, rows) => sum + rows, 0)).toBe(45211);
    for (const rows of sizes) expect(Math.abs(rows - 4521)).toBeLessThan(30);
  });

  test('a person begins without what is no sign, and is warned of the length of the call', () => {
    const some = emptyBitmap(table.totalRows());
    for (let row = 0; row < table.totalRows(); row += 10) some.set(row);
    const tenth = viewOf(table, some);
    const facts = finish(factsOf(tenth));
    const roles = suggestRoles(facts);
    const traits = facts.map((known) => ({
      subject: column(known.name),
      type: known.type,
      facts: known,
      role: roles.get(known.name) ?? null,
    }));
    const begun = fittedScore.start!(traits);
    expect(begun.outcome).toEqual(outcome);
    expect(begun.predictors).not.toContainEqual(column('y'));
    expect(begun.predictors.length).toBe(16);
    const [warning] = warningsOf(scored(begun, tenth));
    expect(warning).toMatch(/^One column alone predicts “y” very well: duration \(AUC 0\.8\)\. /);
  }, 30_000);
});

describe('women of infert, as glm has them', () => {
  const table = tableFrom({
    age: ours.age,
    spontaneous: ours.spontaneous,
    education: ours.education,
    won: ours.case.map((each) => each === 1),
  });
  const predictors = ['age', 'spontaneous', 'education'].map(column);
  const made = scheme({ ...given, predictors, held: 0, tiers: 'thirds' });
  const fitted = () => {
    const found = finish(fitModel(made, contextOver(table)));
    if (failed(found)) throw new Error('no model');
    return found.value;
  };

  test('coefficients and their errors to seven digits, measures to nine decimals', () => {
    const found = scored(made, table);
    const { rows } = partOf(found, 'table', 'Coefficients');
    const { model } = fitted();
    ours.coefficients.forEach((coefficient, at) => {
      expect(number(rows[at]![1]) / coefficient).toBeCloseTo(1, 7);
      const { standardError } = [model.intercept, ...model.columns][at]!;
      expect(standardError! / ours.errors[at]!).toBeCloseTo(1, 7);
    });
    const quality = partOf(found, 'table', 'How well it tells them apart').rows;
    const [auc, , , logLoss, brier] = quality.slice(2).map((row) => number(row[1]));
    expect(auc).toBeCloseTo(ours.auc, 9);
    expect(logLoss).toBeCloseTo(ours.logLoss, 9);
    expect(brier).toBeCloseTo(ours.brier, 9);
  });

  test('the probability of every row to nine decimals, and its tier', () => {
    const columns = predictors.map(({ column: name }) => columnOf(table, name)!);
    const probabilities = finish(probabilitiesOf(fitted(), columns, table));
    ours.probability.forEach((each, row) =>
      each === null ? expect(probabilities[row]).toBeNaN() : expect(probabilities[row]).toBeCloseTo(each, 9),
    );
    expect(segmentOfEach(scored(made, table), ours.case.length)).toEqual(ours.thirds);
    const own = scored({ ...made, tiers: 'own', cuts: [20, 50] }, table);
    expect(segmentOfEach(own, ours.case.length)).toEqual(ours.own);
  });
});
