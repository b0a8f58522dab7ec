import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import type { CellValue, ColumnType } from '../../../src/data/column.ts';
import { tableOf, type Table } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { latentClasses, type LatentClassesScheme } from '../../../src/segments/methods/latentClasses.ts';
import { run } from '../../../src/segments/methods/latentClasses.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import type { Trace } from '../../../src/segments/trace.ts';
import { random } from '../../../src/statistics/random.ts';
import oracle from '../../oracle/latentClasses/members.json' with { type: 'json' };
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

type Given = Readonly<Record<string, readonly [ColumnType, readonly CellValue[]]>>;

const table = (columns: Given): Table =>
  tableOf(Object.entries(columns).map(([name, [type, rows]]) => ({ name, column: columnFrom(type, rows) })));

function scheme(columns: readonly string[], change: Partial<LatentClassesScheme> = {}): LatentClassesScheme {
  const traits = columns.map((column) => ({ of: 'column', column }));
  const read = latentClasses.read(
    JSON.parse(JSON.stringify({ ...(latentClasses.initial as object), ...change, traits })),
  );
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const result = (made: LatentClassesScheme, over: Table, context: Partial<MethodContext> = {}) =>
  finish(run.evaluate(made, { ...contextOver(over), ...context }));

function cut(made: LatentClassesScheme, over: Table, context: Partial<MethodContext> = {}): Segmentation {
  const evaluated = result(made, over, context);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

function traced(made: LatentClassesScheme, over: Table, row: number): Trace {
  const found = finish(run.trace(made, row, contextOver(over)));
  if (failed(found)) throw new Error(say(found.problem.message, 'en'));
  return found.value;
}

const rowsOf = ({ segments, rest }: Segmentation) => [
  ...segments.map(({ kept }) => positions(kept)),
  positions(rest),
];
const figureOf = ({ report }: Segmentation, wanted: string) =>
  (report ?? [])
    .flatMap((part) => (part.part === 'figures' ? part.figures : []))
    .find(({ label }) => JSON.stringify(label).includes(wanted))?.value;

const names = ['a', 'b', 'c', 'city'] as const;

/** Two kinds of people who say yes to most or to hardly any of three, and mostly live in one town each. */
function people(rows: number, seed: number): { readonly over: Table; readonly kinds: readonly number[] } {
  const draw = random(seed);
  const kinds = Array.from({ length: rows }, () => draw.integer(0, 1));
  const answers = () =>
    kinds.map((kind) => (draw.chance(0.05) ? null : draw.chance(kind === 1 ? 0.95 : 0.05)));
  const over = table({
    a: ['boolean', answers()],
    b: ['boolean', answers()],
    c: ['boolean', answers()],
    city: ['text', kinds.map((kind) => (draw.chance(0.9) ? ['Rome', 'Oslo'][kind]! : 'Lund'))],
  });
  return { over, kinds };
}

describe('two kinds of people', () => {
  const { over, kinds } = people(200, 4);
  const made = scheme(names, { classes: 2, compare: true });
  const found = cut(made, over);

  test('are found again, missing answers and all', () => {
    const [first] = rowsOf(found);
    const own = kinds[first![0]!]!;
    const wrong = kinds.filter((kind, row) => (kind === own) !== found.segments[0]!.kept.get(row) > 0);
    expect(wrong.length).toBeLessThan(6);
    expect(rowsOf(found)[2]).toEqual([]);
  });

  test('are named by how they answer, and two is the best number', () => {
    const said = found.labels.map(({ name }) => nameIn(name, 'en'));
    expect(said.toSorted()).toEqual(['City: Oslo, often c', 'Seldom c, city: Rome']);
    expect(figureOf(found, 'Lowest')).not.toBeUndefined();
    const best = found.report!.flatMap((part) => (part.part === 'figures' ? part.figures : []));
    const bic = best.find(({ label }) => JSON.stringify(label).includes('"criterion":"BIC"'));
    expect(bic?.value).toBe(2);
  });

  test('the trace agrees with membership for every row, and a move made takes the row where it says', () => {
    let moves = 0;
    for (let row = 0; row < 200; row++) {
      const trace = traced(made, over, row);
      const own = found.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
      expect([row, trace.segments]).toEqual([row, own]);
      for (const { to, changes } of trace.moves) {
        const { subject, to: value } = changes[0]!;
        const moved = table(
          Object.fromEntries(
            names.map((name) => {
              const column = over.column(name) as unknown as { type: ColumnType; at(row: number): CellValue };
              const isChanged = subject.of === 'column' && subject.column === name;
              return [name, [column.type, [isChanged ? value : column.at(row)]]];
            }),
          ),
        );
        const there = cut(made, moved, { reference: contextOver(over) });
        expect([row, there.segments.find(({ kept }) => kept.get(0))?.id]).toEqual([row, to]);
        moves++;
      }
    }
    expect(moves).toBeGreaterThan(0);
  });

  test('the same seed gives the same classes', () => {
    const again = people(200, 4).over;
    expect(rowsOf(cut(made, again))).toEqual(rowsOf(found));
  });
});

test('a row without any answer is everyone else; numbers of few values are categories', () => {
  const over = table({
    a: ['boolean', [true, true, false, false, null]],
    stars: ['number', [5, 5, 1, 1, null]],
  });
  const made = cut(scheme(['a', 'stars'], { classes: 2 }), over);
  expect(rowsOf(made)).toEqual([[0, 1], [2, 3], [4]]);
  expect(traced(scheme(['a', 'stars'], { classes: 2 }), over, 4).segments).toEqual([]);
});

test('refusals: no items, too many values, groups, no answers', () => {
  const over = table({
    id: ['text', Array.from({ length: 30 }, (_, row) => `r${row}`)],
    none: ['boolean', Array.from({ length: 30 }, () => null)],
  });
  for (const columns of [[], ['id'], ['none'], ['gone']])
    expect(failed(result(scheme(columns), over))).toBe(true);
  expect(failed(result(scheme(['none']), over, { isAggregate: true }))).toBe(true);
});

test('made people, as an EM of R has them: the class of every row, and the likelihood to four decimals', () => {
  const [one, two, three, four] = oracle.answers.map((item) => item.map((answer) => answer || null));
  const yes = (item: readonly (number | null)[]) => item.map((answer) => answer && answer === 2);
  const words = (item: readonly (number | null)[]) => item.map((answer) => answer && 'abcd'[answer - 1]!);
  const over = table({
    one: ['boolean', yes(one!)],
    two: ['boolean', yes(two!)],
    three: ['text', words(three!)],
    four: ['text', words(four!)],
  });
  const found = cut(scheme(['one', 'two', 'three', 'four'], { classes: 2 }), over);
  expect(segmentOfEach(found, oracle.member.length)).toEqual(
    oracle.member.map((member) => (member === 0 ? null : `segment${member}`)),
  );
  const number = (label: string) => (figureOf(found, label) as { readonly number: number }).number;
  expect(number('Log-likelihood')).toBeCloseTo(oracle.logLikelihood, 4);
  expect(number('AIC')).toBeCloseTo(oracle.aic, 3);
  expect(number('BIC')).toBeCloseTo(oracle.bic, 3);
});
