import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import { type Bitmap, emptyBitmap } from '../../../src/data/bitmap.ts';
import type { Column, NamedColumn } from '../../../src/data/column.ts';
import { columnOf, type Table, tableOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { crossValidate } from '../../../src/segments/methods/assigning/crossValidate.ts';
import type { Learn } from '../../../src/segments/methods/assigning/assigner.ts';
import { learnTyping } from '../../../src/segments/methods/assigning/learnTyping.ts';
import { learners } from '../../../src/segments/methods/assigning/learners.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { typing, type TypingScheme } from '../../../src/segments/methods/typing.ts';
import { run } from '../../../src/segments/methods/typing.run.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import { random } from '../../../src/statistics/random.ts';
import { finished } from '../../statistics/finished.ts';
import weighing from '../../oracle/typing/weights.json' with { type: 'json' };
import { ownOracle } from '../../statistics/ownOracle.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const ways = ['tree', 'centre', 'logistic'] as const;

function scheme(traits: readonly string[], change: object = {}): TypingScheme {
  const chosen = traits.map((column) => ({ of: 'column', column }));
  const read = typing.read({ ...typing.initial, segments: 'survey', traits: chosen, ...change });
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const over = (columns: Readonly<Record<string, Column>>): Table =>
  tableOf(Object.entries(columns).map(([name, column]): NamedColumn => ({ name, column })));

/** The rows of each segment, of segments a row. */
function membersFrom(rows: readonly (string | null)[]): Record<string, Bitmap> {
  const members: Record<string, Bitmap> = {};
  for (const [row, segment] of rows.entries())
    if (segment !== null) (members[segment] ??= emptyBitmap(rows.length)).set(row);
  return members;
}

interface Learned {
  readonly table: Table;
  readonly rows: readonly (string | null)[];
}

/** A table as the method sees it beside the one that is learned from. */
function beside(table: Table, learned: Learned): MethodContext {
  const names = [...new Set(learned.rows.filter((row) => row !== null))].toSorted();
  return {
    ...contextOver(table),
    reference: contextOver(learned.table, 0, membersFrom(learned.rows)),
    labels: () => names.map((name, position) => ({ id: name, name: `Segment ${name}`, color: 9 - position })),
  };
}

function typed(made: TypingScheme, context: MethodContext): Segmentation {
  const evaluated = finish(run.evaluate(made, context));
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

function parts<Part extends ReportPart['part']>({ report }: Segmentation, name: Part) {
  return report!.filter((each): each is Extract<ReportPart, { part: Part }> => each.part === name);
}

const said = ({ report }: Segmentation) =>
  report!.flatMap((each) =>
    each.part === 'warning' || each.part === 'note' ? [say(each.message, 'en')] : [],
  );

/** 240 people asked: the young are a, the old in towns b, the others c. */
const draw = random(4);
const asked = Array.from({ length: 240 }, () => ({
  age: draw.integer(18, 79),
  town: draw.chance(0.5),
  colour: 'rgb'[draw.integer(0, 2)]!,
}));
const segmentOf = ({ age, town }: (typeof asked)[number]) => (age < 45 ? 'a' : town ? 'b' : 'c');
const peopleTable = (people: readonly (typeof asked)[number][]) =>
  over({
    colour: columnFrom(
      'text',
      people.map(({ colour }) => colour),
    ),
    age: columnFrom(
      'number',
      people.map(({ age }) => age),
    ),
    town: columnFrom(
      'text',
      people.map(({ town }) => (town ? 'town' : 'land')),
    ),
  });
const survey: Learned = { table: peopleTable(asked), rows: asked.map(segmentOf) };
const traits = ['colour', 'age', 'town'];

describe('a survey whose segments follow from its traits', () => {
  const customers = Array.from({ length: 60 }, (_, row) => ({
    age: 19 + row,
    town: row % 2 === 0,
    colour: 'rgb'[row % 3]!,
  }));
  const context = beside(peopleTable(customers), survey);
  const found = typed(scheme(traits), context);

  test('another table is given the same segments, in the names and colours they have', () => {
    expect(segmentOfEach(found, 60)).toEqual(customers.map(segmentOf));
    expect(found.labels).toEqual([
      { id: 'a', name: 'Segment a', color: 9 },
      { id: 'b', name: 'Segment b', color: 8 },
      { id: 'c', name: 'Segment c', color: 7 },
    ]);
    const named = typed(scheme(traits, { said: [{ at: 'b', name: 'Townspeople' }] }), context);
    expect(named.labels.map(({ name, color }) => [nameIn(name, 'en'), color])).toEqual([
      ['Segment a', 9],
      ['Townspeople', 8],
      ['Segment c', 7],
    ]);
  });

  test('the golden questions are those that tell, and so many may be asked', () => {
    const [golden] = parts(found, 'table').slice(-1);
    expect(golden!.rows.map(([question]) => question)).toEqual(['age', 'town', 'colour']);
    const [curve] = parts(found, 'chart').slice(-1);
    const reached = curve!.rows.filter(({ series }) => series !== '').map(({ y }) => y as number);
    expect(reached[1]).toBeGreaterThan(97);
    expect(reached[0]).toBeLessThan(reached[1]!);
    const two = typed(scheme(traits, { questions: 2 }), context);
    expect(segmentOfEach(two, 60)).toEqual(customers.map(segmentOf));
    expect(parts(two, 'figures')[0]!.figures[2]!.value).toBe(2);
    const search = (questions: number) => {
      const learned = finish(learnTyping(scheme(traits, { questions }), context));
      if (failed(learned)) throw new Error('not learned');
      return learned.value.golden;
    };
    expect(search(1)).toBe(search(0));
  });

  test('sizes, and that assigned is not measured, are told', () => {
    const sizes = parts(found, 'table').find(({ columns }) => columns.length === 5)!;
    const count = (rows: readonly (string | null)[], id: string) => rows.filter((row) => row === id).length;
    expect(sizes.rows.map((row) => [row[1], row[3]])).toEqual([
      ...['a', 'b', 'c'].map((id) => [count(survey.rows, id), count(customers.map(segmentOf), id)]),
      [0, 0],
    ]);
    expect(said(found).some((each) => each.startsWith('Assigned is not measured'))).toBe(true);
    expect(
      parts(found, 'worked')[0]!
        .steps.map((step) => say(step, 'en'))
        .at(-1),
    ).toBe('So the row is given “Segment a”.');
  });

  test('the table learned from keeps what was measured', () => {
    const odd = { ...survey, rows: survey.rows.map((segment, row) => (row % 5 === 0 ? null : segment)) };
    const own = beside(survey.table, odd);
    const kept = typed(scheme(traits), own);
    expect(segmentOfEach(kept, 240)).toEqual(odd.rows);
    for (const row of [0, 1, 2]) {
      const traced = finish(run.trace(scheme(traits), row, own));
      if (failed(traced)) throw new Error('no trace');
      expect(traced.value.segments).toEqual(odd.rows[row] === null ? [] : [odd.rows[row]]);
    }
  });

  test.each(ways)(
    'the trace (%s) agrees with where rows are, and a move leads where it says',
    (way) => {
      const made = scheme(traits, { way });
      const placed = segmentOfEach(typed(made, context), 60);
      let moved = 0;
      for (let row = 0; row < 60; row += 3) {
        const traced = finish(run.trace(made, row, context));
        if (failed(traced)) throw new Error('no trace');
        const { segments, definitions, moves } = traced.value;
        expect(segments).toEqual([placed[row]]);
        for (const { segment, matches, rule } of definitions)
          expect([matches, rule!.holds]).toEqual([segment === placed[row], segment === placed[row]]);
        for (const { to, changes } of moves) {
          const there = over(
            Object.fromEntries(
              traits.map((name) => {
                const column = columnOf(context.table, name)!;
                const values = [...column];
                for (const { subject, to: value } of changes)
                  if (subject.of === 'column' && subject.column === name) values[row] = value;
                return [name, columnFrom(column.type, values)];
              }),
            ),
          );
          expect(segmentOfEach(typed(made, beside(there, survey)), 60)[row]).toBe(to);
          moved++;
        }
      }
      expect(moved).toBeGreaterThan(20);
    },
    60_000,
  );

  test('a row that lacks what is asked for is in no segment', () => {
    const lacking = over({
      colour: columnFrom('text', ['r', null, null]),
      age: columnFrom('number', [20, 20, null]),
      town: columnFrom('text', ['town', null, null]),
    });
    const placed = ways.map((way) =>
      segmentOfEach(typed(scheme(traits, { way }), beside(lacking, survey)), 3),
    );
    expect(placed).toEqual([
      ['a', 'a', null],
      ['a', null, null],
      ['a', null, null],
    ]);
  });

  test('everyone else of the survey is learned as everyone else', () => {
    const without = { ...survey, rows: survey.rows.map((segment) => (segment === 'c' ? null : segment)) };
    const placed = typed(scheme(traits), beside(peopleTable(customers), without));
    expect(segmentOfEach(placed, 60)).toEqual(
      customers.map(segmentOf).map((segment) => (segment === 'c' ? null : segment)),
    );
  });
});

test('traits that say nothing are told apart from a tool', () => {
  const found = typed(scheme(['colour']), beside(peopleTable(asked), survey));
  expect(said(found).some((each) => each.startsWith('The accuracy is hardly above'))).toBe(true);
});

describe('what cannot be done is said', () => {
  const context = beside(peopleTable(asked.slice(0, 20)), survey);
  const elsewhere: MethodContext = { ...context, reference: contextOver(survey.table) };
  test.each([
    ['no cell', /Choose the cell/, scheme(traits, { segments: null }), context],
    ['segments over another table', /stand over another table/, scheme(traits), elsewhere],
    ['no traits', /at least one trait/, scheme([]), context],
    [
      'one segment',
      /nothing to tell apart/,
      scheme(traits),
      beside(survey.table, { ...survey, rows: asked.map(() => 'a') }),
    ],
    ['groups', /A row of this table is a group/, scheme(traits), { ...context, isAggregate: true }],
  ] as readonly (readonly [string, RegExp, TypingScheme, MethodContext])[])('%s', (_, words, made, where) => {
    const evaluated = finish(run.evaluate(made, where));
    if (!failed(evaluated)) throw new Error('It was not refused');
    expect(say(evaluated.problem.message, 'en')).toMatch(words);
  });
});

test('each row is told once by a model that has not seen it', () => {
  // A trait that names each row: learned by heart it is always right, unseen it never can be.
  const target = Uint8Array.from({ length: 40 }, (_, row) => row % 2);
  const values = Float64Array.from({ length: 40 }, (_, row) => row);
  const known = {
    predictors: [{ kind: 'number', values }],
    target,
    classes: 2,
    weights: null,
    depth: 8,
  } as const;
  const { confusion, covered } = finished(crossValidate(learners.tree, known, 5, 1));
  expect(confusion!.rows).toBe(40);
  expect(confusion!.perClass.map(({ rows }) => rows)).toEqual([20, 20]);
  expect(confusion!.accuracy).toBeLessThan(0.7);
  expect(covered).toBe(1);
  expect(finished(crossValidate(learners.tree, known, 5, 1)).confusion).toEqual(confusion);
});

test('rows count by their weight: in the accuracy, in what is covered, and in the majority', () => {
  // Always says the first class, and nothing of every fourth row.
  const says: Learn = function* () {
    yield { fraction: 1 };
    return {
      *assign([rows], size) {
        yield { fraction: 1 };
        const { values } = rows as { readonly values: Float64Array };
        return Int16Array.from({ length: size }, (_, at) => (values[at]! % 4 === 0 ? -1 : 0));
      },
      step: () => {
        throw new Error('nobody asks');
      },
    };
  };
  const size = 40;
  const target = Uint8Array.from({ length: size }, (_, row) => row % 2);
  const values = Float64Array.from(target, (_, row) => row);
  const weights = Float64Array.from(target, (_, row) => (row % 2 === 0 ? 0.5 : 1.5));
  const known = { predictors: [{ kind: 'number', values }], target, classes: 2, weights, depth: 8 } as const;
  const { confusion, covered } = finished(crossValidate(says, known, 4, 1));
  // Ten rows of the first class weigh 5, twenty of the second 30; ten of the first are told nothing of.
  expect([...confusion!.counts]).toEqual([5, 0, 30, 0]);
  expect(confusion!.accuracy).toBeCloseTo(5 / 35, 12);
  expect(confusion!.majority).toEqual({ class: 1, accuracy: 30 / 35 });
  expect(covered).toBeCloseTo(35 / 40, 12);
});

describe('with weights, as scikit-learn has it', () => {
  const { learned: first, weight, segment } = weighing;
  const part = (from: number, to?: number) =>
    over({
      age: columnFrom('number', weighing.age.slice(from, to)),
      visits: columnFrom('number', weighing.visits.slice(from, to)),
      town: columnFrom(
        'boolean',
        weighing.town.slice(from, to).map((each) => each === 1),
      ),
    });
  const table = part(0, first);
  const others = part(first);
  const learned = { table, rows: segment.slice(0, first).map(String) };
  const weights = Float64Array.from(weight.slice(0, first));
  const context = beside(others, learned);
  const weighted = { ...context, reference: { ...context.reference!, weights } };

  test.each(ways)(
    'every row is given its segment, and without weights another here and there (%s)',
    (way) => {
      const made = scheme(['age', 'visits', 'town'], { way, depth: 4 });
      const size = segment.length - first;
      // Learned first without: the weights are part of what is remembered.
      expect(segmentOfEach(typed(made, context), size)).toEqual(weighing.unweighted[way].map(String));
      expect(segmentOfEach(typed(made, weighted), size)).toEqual(weighing[way].map(String));
      expect(weighing[way]).not.toEqual(weighing.unweighted[way]);
    },
  );

  test('shares are weighted, the report says so, and a table of equal weights is as one without', () => {
    const made = scheme(['age', 'visits', 'town']);
    const found = typed(made, weighted);
    const sizes = parts(found, 'table').find(({ columns }) => columns.length === 5)!;
    const of = (wanted: string) =>
      weights.reduce((sum, each, row) => sum + (learned.rows[row] === wanted ? each : 0), 0);
    const whole = of('0') + of('1') + of('2');
    ['0', '1', '2'].forEach((id, at) => {
      expect(sizes.rows[at]![1]).toBe(learned.rows.filter((row) => row === id).length);
      expect((sizes.rows[at]![2] as { percent: number }).percent).toBeCloseTo(of(id) / whole, 12);
    });
    expect(said(found).filter((each) => each.includes('have weights'))).toHaveLength(1);
    const even = { ...context, reference: { ...context.reference!, weights: weights.map(() => 3) } };
    const plain = typed(made, context);
    expect(said(plain).some((each) => each.includes('have weights'))).toBe(false);
    const numbers = (made: Segmentation) => parts(made, 'figures')[0]!.figures.map(({ value }) => value);
    expect(numbers(typed(made, even))).toEqual(numbers(plain));
    expect(numbers(found)).not.toEqual(numbers(plain));
  });
});

describe('as R has it', () => {
  const women = ownOracle<{
    readonly age: readonly number[];
    readonly parity: readonly number[];
    readonly education: readonly string[];
    readonly induced: readonly number[];
    readonly segment: readonly number[];
    readonly tree: readonly number[];
    readonly centre: readonly number[];
    readonly logistic: readonly number[];
  }>('typing');
  const half = <Value>(values: readonly Value[], part: number) => values.filter((_, row) => row % 2 === part);
  const tableFrom = (part: number) =>
    over({
      age: columnFrom('number', half(women.age, part)),
      parity: columnFrom('number', half(women.parity, part)),
      education: columnFrom('text', half(women.education, part)),
      induced: columnFrom('number', half(women.induced, part)),
    });

  test.each(ways)('every woman is given the segment that R gives her (%s)', (way) => {
    const learned = { table: tableFrom(0), rows: half(women.segment, 0).map(String) };
    const made = scheme(['age', 'parity', 'education', 'induced'], { way, depth: 4 });
    const placed = typed(made, beside(tableFrom(1), learned));
    expect(segmentOfEach(placed, 124)).toEqual(women[way].map(String));
    expect(positions(placed.rest)).toEqual([]);
  });
});

test('a segment that has come to hold everyone else is learned anew, though each row is told apart as before', () => {
  const table = peopleTable(asked);
  const isYoung = asked.map(({ age }) => age < 45);
  const over = (old: 'b' | null) => ({
    ...contextOver(table, 0, {
      b: emptyBitmap(asked.length),
      ...membersFrom(isYoung.map((young) => (young ? 'a' : old))),
    }),
    labels: () => ['a', 'b'].map((name, at) => ({ id: name, name, color: at + 1 })),
  });
  const heldBy = (context: MethodContext) =>
    typed(scheme(['age']), context).segments.map(({ id, kept }) => [id, kept.count()]);
  const old = isYoung.filter((young) => !young).length;
  expect(heldBy(over(null))).toEqual([
    ['a', asked.length - old],
    ['b', 0],
  ]);
  expect(heldBy(over('b'))).toEqual([
    ['a', asked.length - old],
    ['b', old],
  ]);
});
