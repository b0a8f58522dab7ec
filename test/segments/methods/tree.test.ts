import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import { type Column, type NamedColumn, numberColumn } from '../../../src/data/column.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { type Table, tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { run as rulesRun } from '../../../src/segments/methods/rules.run.ts';
import { rules } from '../../../src/segments/methods/rules.ts';
import { tree, type TreeScheme } from '../../../src/segments/methods/tree.ts';
import { run } from '../../../src/segments/methods/tree.run.ts';
import { learnTree } from '../../../src/segments/methods/treeing/learnTree.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import chiSquareOracle from '../../oracle/chiSquareTree/chiSquareTree.json' with { type: 'json' };
import oracle from '../../oracle/tree/tree.json' with { type: 'json' };
import { type ExpectedNode, telco, telcoMissing } from '../../statistics/telcoOracle.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { readDelimited } from '../readDelimited.ts';
import { sameParts } from '../sameParts.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const column = (name: string) => ({ of: 'column', column: name }) as const;

function scheme(target: string | null, predictors: readonly string[], change: object = {}): TreeScheme {
  const read = tree.read(
    JSON.parse(
      JSON.stringify({
        ...tree.initial,
        target: target === null ? null : column(target),
        predictors: predictors.map(column),
        leafRows: 1,
        leafShare: 0,
        ...change,
      }),
    ),
  );
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const over = (columns: Readonly<Record<string, Column>>): Table =>
  tableOf(Object.entries(columns).map(([name, each]): NamedColumn => ({ name, column: each })));

function grown(made: TreeScheme, context: MethodContext): Segmentation {
  const evaluated = finish(run.evaluate(made, context));
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

function refusal(made: TreeScheme, context: MethodContext): string {
  const evaluated = finish(run.evaluate(made, context));
  if (!failed(evaluated)) throw new Error('It was not refused');
  return say(evaluated.problem.message, 'en');
}

function asRules(made: TreeScheme, context: MethodContext): unknown {
  const said = finish(run.become!(made, context));
  if (failed(said)) throw new Error(say(said.problem.message, 'en'));
  return said.value;
}

const namesOf = ({ labels }: Segmentation) => labels.map(({ name }) => nameIn(name, 'en'));
const rowsOf = ({ segments }: Segmentation) => segments.map(({ kept }) => positions(kept));

function part<Part extends ReportPart['part']>(
  { report }: Segmentation,
  name: Part,
  at = 0,
): Extract<ReportPart, { part: Part }> {
  return report!.filter((each) => each.part === name)[at] as Extract<ReportPart, { part: Part }>;
}

const warnings = ({ report }: Segmentation) =>
  report!.flatMap((each) =>
    each.part === 'warning' || each.part === 'note' ? [say(each.message, 'en')] : [],
  );

/** Twelve people: those under thirty buy in the north, the others nowhere but one. */
const people = over({
  age: columnFrom('number', [20, 22, 24, 26, 28, 21, 40, 42, 44, 46, 48, null]),
  region: columnFrom('text', ['N', 'N', 'N', 'N', 'S', 'S', 'N', 'S', 'N', 'S', 'N', 'S']),
  bought: columnFrom('boolean', [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ]),
});

describe('twelve people', () => {
  const made = scheme('bought', ['age', 'region', 'bought'], { depth: 2 });
  const found = grown(made, contextOver(people));

  test('leaves are segments, those with the highest share first, named by their path', () => {
    expect(namesOf(found)).toEqual(['region: N, age ≤ 33', 'region: N, age > 33', 'region: S']);
    expect(rowsOf(found)).toEqual([
      [0, 1, 2, 3],
      [6, 8, 10],
      [4, 5, 7, 9, 11],
    ]);
    expect(positions(found.rest)).toEqual([]);
    expect(found.labels.map(({ id }) => id)).toEqual(['leaf-1-0', 'leaf-1-1', 'leaf-0']);
  });

  test('a name of one’s own stays with its leaf', () => {
    const said = [{ at: 'leaf-0', name: 'South', color: 7 }];
    expect(grown({ ...made, said }, contextOver(people)).labels[2]).toEqual({
      id: 'leaf-0',
      name: 'South',
      color: 7,
    });
  });

  test('the report tells how good it is', () => {
    const { figures } = part(found, 'figures');
    expect(figures.map(({ value }) => value)).toEqual([
      12,
      3,
      { percent: 11 / 12 },
      { percent: 7 / 12 },
      { percent: (4 / 5 + 1) / 2 },
      { number: 34 / 35, digits: 3 },
    ]);
    const [first] = part(found, 'table').rows;
    expect(first!.slice(1)).toEqual([4, { percent: 4 / 12 }, { percent: 0 }, { percent: 1 }, 'yes']);
    expect(part(found, 'worked').steps.map((step) => say(step, 'en'))).toEqual([
      'region: N, which is N.',
      'age: 20, which is at most 33.',
      'So it is in the leaf with 4 rows, of which 100.0% are “yes”.',
    ]);
    expect(warnings(found)[0]).toMatch(/^Only 12 rows were learned from/);
  });

  test('the trace of every row agrees with where it is, and its moves lead where they say', () => {
    for (let row = 0; row < 12; row++) {
      const traced = finish(run.trace(made, row, contextOver(people)));
      if (failed(traced)) throw new Error('no trace');
      const { segments, definitions, moves } = traced.value;
      const own = found.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
      expect(segments).toEqual(own);
      for (const { segment, matches, rule } of definitions) {
        expect(matches).toBe(own.includes(segment));
        expect(rule!.holds).toBe(matches);
      }
      expect(moves.length).toBe(2);
      for (const { to, changes } of moves) {
        const moved = over(
          Object.fromEntries(
            people.columnNames().map((name) => {
              const values = [...(people.data() as Record<string, Column>)[name]!];
              const change = changes.find(({ subject }) => 'column' in subject && subject.column === name);
              if (change) values[row] = change.to;
              const type = (people.data() as Record<string, Column>)[name]!.type;
              return [name, columnFrom(type, values)];
            }),
          ),
        );
        const there = grown(made, { ...contextOver(moved), reference: contextOver(people) });
        expect(there.segments.find(({ kept }) => kept.get(row))?.id).toBe(to);
      }
    }
  });

  test('another table is placed by the tree of the reference, unseen values with the missing', () => {
    const others = over({
      age: columnFrom('number', [18, 50, 60, null]),
      region: columnFrom('text', ['N', 'N', 'S', 'E']),
      bought: columnFrom('boolean', [null, null, null, null]),
    });
    const placed = grown(made, { ...contextOver(others), reference: contextOver(people) });
    expect(rowsOf(placed)).toEqual([[0, 3], [1], [2]]);
  });

  test('only the rows of a view are learned from', () => {
    const kept = emptyBitmap(12);
    for (const row of [0, 1, 4, 5, 6, 7]) kept.set(row);
    const view = grown(made, contextOver(viewOf(people, kept)));
    expect(rowsOf(view).flat().toSorted()).toEqual([0, 1, 4, 5, 6, 7]);
  });
});

describe('what cannot be done is said', () => {
  const context = contextOver(people);
  const counted = numberColumn(Float64Array.from({ length: 40 }, (_, row) => row));
  const alike = over({ x: columnFrom('text', ['a', 'a']), age: columnFrom('number', [1, 2]) });
  const old: MethodContext = {
    ...contextOver(over({ age: columnFrom('text', ['old']) })),
    reference: context,
  };
  test.each([
    [/Choose an outcome/, scheme(null, ['age']), context],
    [/at least one trait/, scheme('bought', ['bought']), context],
    [/40 different values/, scheme('x', ['age']), contextOver(over({ x: counted, age: counted }))],
    [/nothing to tell apart/, scheme('x', ['age']), contextOver(alike)],
    [/A row of this table is a group/, scheme('bought', ['age']), { ...context, isAggregate: true }],
    [/of another type/, scheme('bought', ['age']), old],
    [/whose segments/, scheme(null, ['age'], { by: 'segments' }), context],
  ] as readonly (readonly [RegExp, TreeScheme, MethodContext])[])('%s', (said, made, asked) => {
    expect(refusal(made, asked)).toMatch(said);
  });
});

describe('other segments explained', () => {
  test('segments of another cell, and everyone else, are the classes', () => {
    const young = emptyBitmap(12);
    const old = emptyBitmap(12);
    for (const row of [0, 1, 2, 3, 4, 5]) young.set(row);
    for (const row of [6, 7, 8, 9, 10]) old.set(row);
    const context: MethodContext = {
      ...contextOver(people, 0, { young, old }),
      labels: () => [
        { id: 'young', name: { en: 'Young', sv: 'Unga', it: 'Giovani', da: 'Unge' }, color: 1 },
        { id: 'old', name: 'Old', color: 2 },
      ],
    };
    const made = scheme(null, ['age'], { by: 'segments', segments: 'cell', depth: 1 });
    const found = grown(made, context);
    expect(tree.references(made)).toEqual(['cell']);
    expect(tree.references({ ...made, by: 'trait' })).toEqual([]);
    expect(namesOf(found)).toEqual(['age ≤ 34', 'age > 34']);
    expect(rowsOf(found)[0]).toEqual([0, 1, 2, 3, 4, 5, 11]);
    const matrix = part(found, 'table', 2);
    expect(matrix.rows.map((row) => row.slice(1))).toEqual([
      [6, 0, 0],
      [0, 5, 0],
      [1, 0, 0],
    ]);
  });
});

describe.skipIf(telcoMissing)(
  `customers of a telephone company${telcoMissing ? ` (${telcoMissing})` : ''}`,
  () => {
    const file = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
    const columns = telcoMissing
      ? []
      : readDelimited(file).map(({ name, column: each }) =>
          name === 'TotalCharges' && each.type === 'number'
            ? { name, column: numberColumn(each.values.map((value) => (Number.isNaN(value) ? 0 : value))) }
            : { name, column: each },
        );
    const names = columns.map(({ name }) => name).slice(1, -1);
    const context = contextOver(tableOf(columns));
    const made = scheme('Churn', names, { leafRows: 20, leafShare: 1 });

    test('the leaves are those of scikit-learn', () => {
      const { expected } = telco();
      const leaves: string[] = [];
      const collect = (node: ExpectedNode): void => {
        if (node.left && node.right) [node.left, node.right].forEach(collect);
        else leaves.push(`${node.counts.No} ${node.counts.Yes}`);
      };
      collect(expected.root);
      const found = grown(made, context);
      const learned = finish(learnTree(made, context));
      if (failed(learned)) throw new Error('not learned');
      const { tree: grownTree, leaves: shown } = learned.value;
      expect(shown.map(({ node }) => grownTree.nodes[node]!.counts.join(' ')).toSorted()).toEqual(
        leaves.toSorted(),
      );
      const values = part(found, 'figures').figures.map(({ value }) => value);
      expect((values[2] as { percent: number }).percent).toBeCloseTo(expected.train_accuracy, 12);
      expect((values[5] as { number: number }).number).toBeCloseTo(expected.train_auc, 12);
      const importance = part(found, 'chart', 1).rows;
      const sums = new Map<string, number>();
      for (const [feature, value] of Object.entries(expected.feature_importances)) {
        const name = feature.split('=')[0]!;
        sums.set(name, (sums.get(name) ?? 0) + value);
      }
      for (const { label, value } of importance)
        expect((value as number) / 100).toBeCloseTo(sums.get(label as string)!, 10);
      expect(namesOf(found)[0]).toBe('Contract: Month-to-month, InternetService: Fiber optic, tenure ≤ 15.5');
    });

    test.each(['gini', 'chiSquare'] as const)('as rules (%s) every row is where the tree has it', (way) => {
      const asked = { ...made, way, depth: 4 };
      const found = grown(asked, context);
      const read = rules.read(JSON.parse(JSON.stringify(asRules(asked, context))));
      if (failed(read)) throw new Error(say(read.problem.message, 'en'));
      const ruled = finish(rulesRun.evaluate(read.value, context));
      if (failed(ruled)) throw new Error(say(ruled.problem.message, 'en'));
      expect(ruled.value.labels).toEqual(found.labels);
      expect(rowsOf(ruled.value)).toEqual(rowsOf(found));
    });
  },
);

test('as rules every row is where the tree has it, whatever lacks a value or was never seen', () => {
  const drawn = fc.array(fc.tuple(fc.nat(9), fc.nat(5), fc.nat(2), fc.nat(30), fc.nat(2)), {
    minLength: 8,
    maxLength: 60,
  });
  const tableFrom = (rows: readonly (readonly number[])[]) =>
    over({
      number: columnFrom(
        'number',
        rows.map(([value]) => (value === 9 ? null : value!)),
      ),
      text: columnFrom(
        'text',
        rows.map(([, value]) => (value === 5 ? null : 'abcde'[value!]!)),
      ),
      flag: columnFrom(
        'boolean',
        rows.map(([, , value]) => (value === 2 ? null : value === 1)),
      ),
      date: columnFrom(
        'date',
        rows.map(([, , , value]) => (value === 30 ? null : value! * 40_000_000)),
      ),
      target: columnFrom(
        'text',
        rows.map((values) => 'xyz'[(values[0]! + values[1]! + values[4]!) % 3]!),
      ),
    });
  fc.assert(
    fc.property(
      drawn,
      drawn,
      fc.constantFrom('gini', 'chiSquare'),
      fc.boolean(),
      (rows, others, way, prune) => {
        const made = scheme('target', ['number', 'text', 'flag', 'date'], {
          depth: 4,
          way,
          prune,
          leafRows: 2,
        });
        const own = contextOver(tableFrom(rows));
        const learned = finish(learnTree(made, own));
        if (failed(learned)) return;
        for (const context of [own, { ...contextOver(tableFrom(others)), reference: own }]) {
          const found = grown(made, context);
          const read = rules.read(asRules(made, context));
          if (failed(read)) throw new Error(say(read.problem.message, 'en'));
          const ruled = finish(rulesRun.evaluate(read.value, context));
          if (failed(ruled)) throw new Error(say(ruled.problem.message, 'en'));
          expect(rowsOf(ruled.value)).toEqual(rowsOf(found));
          for (let row = 0; row < context.table.totalRows(); row++) {
            const traced = finish(run.trace(made, row, context));
            if (failed(traced)) throw new Error('no trace');
            const own = found.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
            expect(traced.value.segments).toEqual(own);
            expect(
              traced.value.definitions.filter(({ rule }) => rule!.holds).map(({ segment }) => segment),
            ).toEqual(own);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('as rpart has it', () => {
  test('iris: every flower in the same leaf, and the class of each', () => {
    const { columns, names, species, leaf, class: classes } = oracle.iris;
    const table = over({
      ...Object.fromEntries(names.map((name, at) => [name, columnFrom('number', columns[at]!)])),
      species: columnFrom('text', species),
    });
    const made = scheme('species', names, { depth: 3, leafRows: 5 });
    const found = grown(made, contextOver(table));
    expect(sameParts(segmentOfEach(found, species.length))).toEqual(sameParts(leaf));
    const learned = finish(learnTree(made, contextOver(table)));
    if (failed(learned)) throw new Error('not learned');
    const { leaves, tree: own, classes: known } = learned.value;
    const classOf = new Map(leaves.map(({ id, node }) => [id, known[own.nodes[node]!.prediction]!.id]));
    expect(segmentOfEach(found, species.length).map((id) => classOf.get(id!))).toEqual(classes);
  });

  test('infert: every woman in the same leaf, and the rate of each leaf to twelve digits', () => {
    const { education, age, parity, spontaneous, case: cases, leaf, rate } = oracle.infert;
    const table = over({
      education: columnFrom('text', education),
      age: columnFrom('number', age),
      parity: columnFrom('number', parity),
      spontaneous: columnFrom('number', spontaneous),
      case: columnFrom(
        'boolean',
        cases.map((each) => each === 1),
      ),
    });
    const made = scheme('case', ['education', 'age', 'parity', 'spontaneous'], { depth: 4, leafRows: 8 });
    const found = segmentOfEach(grown(made, contextOver(table)), cases.length);
    expect(sameParts(found)).toEqual(sameParts(leaf));
    const learned = finish(learnTree(made, contextOver(table)));
    if (failed(learned)) throw new Error('not learned');
    const rates = new Map(learned.value.leaves.map((each) => [each.id, each.rate]));
    rate.forEach((expected, row) => expect(rates.get(found[row]!)).toBeCloseTo(expected, 12));
  });
});

test('made-up subscribers (chi-square), as a script in R has them: the classes in each leaf', () => {
  const { region, income, contract, y, nodes } = chiSquareOracle;
  const named = (codes: readonly number[]) =>
    columnFrom(
      'text',
      codes.map((code) => (code === 0 ? null : 'abcdefg'[code - 1]!)),
    );
  const table = over({
    region: named(region),
    income: columnFrom(
      'number',
      income.map((value) => (value < 0 ? null : value)),
    ),
    contract: named(contract),
    y: named(y.map((code) => code + 1)),
  });
  const made = scheme('y', ['region', 'income', 'contract'], { way: 'chiSquare', depth: 3, leafRows: 40 });
  const found = grown(made, contextOver(table));
  const counted = rowsOf(found).map((rows) =>
    [0, 1, 2].map((code) => rows.filter((row) => y[row] === code).length),
  );
  const leaves = nodes.filter(({ column: asked }) => asked < 0).map(({ counts }) => counts);
  expect(counted.toSorted()).toEqual(leaves.toSorted());
});
