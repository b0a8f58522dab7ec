import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import { tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { merged, type MergedScheme } from '../../../src/segments/methods/merged.ts';
import { run } from '../../../src/segments/methods/merged.run.ts';
import { bitmapOf } from '../bitmapOf.ts';
import { restLabel } from '../../../src/segments/restLabel.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextWithCells, type RowsOfCells } from '../contextWithCells.ts';
import { doneBy, placesTraced, rowsAsRules, rowsIn } from './rowsMade.ts';

const table = tableOf([{ name: 'x', column: columnFrom('number', [1, 2, 3, 4, 5, 6, 7, 8]) }]);

/** Four stages with row 7 in none; and three interests that overlap. */
const cells: RowsOfCells = {
  stage: { new: [0, 1], loyal: [2, 3], risk: [4, 5], lost: [6] },
  interest: { shoes: [0, 1, 2], coats: [2, 3, 4], hats: [4, 5, 0] },
};
const context = contextWithCells(table, cells);

/** “a>b” is a joins b. */
const schemeOf = (from: string, ...joins: readonly string[]): MergedScheme => ({
  ...merged.initial,
  from,
  joins: joins.map((join) => {
    const [segment, into] = join.split('>') as [string, string];
    return { cell: from, segment, into };
  }),
});
const made = (...given: Parameters<typeof schemeOf>) => doneBy(run.evaluate(schemeOf(...given), context));

describe('merging', () => {
  test('the members are those of both, under the id and colour of the one that is joined, called after both', () => {
    const result = made('stage', 'new>loyal');
    expect(rowsIn(result)).toEqual({ loyal: [0, 1, 2, 3], risk: [4, 5], lost: [6], rest: [7] });
    expect(result.labels).toEqual([
      { id: 'loyal', name: 'NEW + LOYAL', color: 9 },
      { id: 'risk', name: 'RISK', color: 8 },
      { id: 'lost', name: 'LOST', color: 7 },
    ]);
  });

  test('a name and a colour that were said stay', () => {
    const said = [{ at: 'loyal', name: 'Best', color: 3 }];
    const { labels } = doneBy(run.evaluate({ ...schemeOf('stage', 'new>loyal'), said }, context));
    expect(labels[0]).toEqual({ id: 'loyal', name: 'Best', color: 3 });
  });

  test.each([
    [
      'a chain goes to its end',
      ['new>loyal', 'loyal>risk'],
      { risk: [0, 1, 2, 3, 4, 5], lost: [6], rest: [7] },
    ],
    [
      'a circle is one segment, the first of it',
      ['loyal>lost', 'lost>loyal'],
      { new: [0, 1], loyal: [2, 3, 6], risk: [4, 5], rest: [7] },
    ],
    [
      'what leads into a circle goes along',
      ['new>lost', 'loyal>lost', 'lost>loyal'],
      { loyal: [0, 1, 2, 3, 6], risk: [4, 5], rest: [7] },
    ],
    [
      'joining itself changes nothing',
      ['new>new'],
      { new: [0, 1], loyal: [2, 3], risk: [4, 5], lost: [6], rest: [7] },
    ],
    [
      'a segment goes to everyone else',
      ['lost>rest'],
      { new: [0, 1], loyal: [2, 3], risk: [4, 5], rest: [6, 7] },
    ],
    [
      'and takes along what joins it',
      ['risk>lost', 'lost>rest'],
      { new: [0, 1], loyal: [2, 3], rest: [4, 5, 6, 7] },
    ],
    [
      'everyone else joins a segment',
      ['rest>lost'],
      { new: [0, 1], loyal: [2, 3], risk: [4, 5], lost: [6, 7], rest: [] },
    ],
    [
      'everyone else in a circle is that segment',
      ['rest>lost', 'lost>rest'],
      { new: [0, 1], loyal: [2, 3], risk: [4, 5], lost: [6, 7], rest: [] },
    ],
    [
      'all are one',
      ['new>lost', 'loyal>lost', 'risk>lost', 'rest>lost'],
      { lost: [0, 1, 2, 3, 4, 5, 6, 7], rest: [] },
    ],
  ])('%s', (_, joins, expected) => {
    expect(rowsIn(made('stage', ...joins))).toEqual(expected);
    expect(rowsAsRules(run, schemeOf('stage', ...joins), context)).toEqual(expected);
  });

  test('everyone else has its name in every language', () => {
    const { labels } = made('stage', 'rest>lost');
    expect(nameIn(labels[3]!.name, 'da')).toBe('LOST + Alle andre');
  });

  test('a segment that is gone is passed over, and the report says so', () => {
    const result = made('stage', 'old>loyal', 'new>old', 'risk>lost');
    expect(rowsIn(result)).toEqual({ new: [0, 1], loyal: [2, 3], lost: [4, 5, 6], rest: [7] });
    const [warning] = result.report!.flatMap((part) => (part.part === 'warning' ? [part.message] : []));
    expect(say(warning!, 'en')).toMatch(/^2 choices name a segment that the cell no longer has/);
  });

  test('joins of another cell say nothing', () => {
    const scheme = { ...schemeOf('interest', 'shoes>hats'), from: 'stage' };
    const { segments, report } = doneBy(run.evaluate(scheme, context));
    expect(segments).toHaveLength(4);
    expect(JSON.stringify(report)).not.toContain('no longer has');
  });

  test('only the rows of a view are merged', () => {
    const view = { ...context, table: viewOf(table, bitmapOf(8, [0, 3, 7])) };
    const scheme = schemeOf('stage', 'new>loyal');
    const expected = { loyal: [0, 3], risk: [], lost: [], rest: [7] };
    expect(rowsIn(doneBy(run.evaluate(scheme, view)))).toEqual(expected);
    expect(rowsAsRules(run, scheme, view)).toEqual(expected);
  });

  test('the report counts before and after, and works out a row', () => {
    const { report } = made('stage', 'new>loyal');
    const sizes = report!.find((part) => part.part === 'table')!;
    expect(sizes.rows).toEqual([
      ['NEW', 2, 'NEW + LOYAL', 4],
      ['LOYAL', 2, 'NEW + LOYAL', 4],
      ['RISK', 2, 'RISK', 2],
      ['LOST', 1, 'LOST', 1],
      [restLabel.name, 1, restLabel.name, 1],
    ]);
    const worked = report!.find((part) => part.part === 'worked')!;
    expect(worked.steps.map((step) => say(step, 'en'))).toEqual([
      'Row 1 counts in “NEW” of the cell that was chosen.',
      '“NEW” is part of “NEW + LOYAL” now, and so is the row.',
    ]);
  });

  test('until a cell is chosen it says so', () => {
    const nothing = finish(run.evaluate(merged.initial, context));
    expect(failed(nothing) && say(nothing.problem.message, 'en')).toBe(
      'Choose a cell with segments over this table.',
    );
  });
});

describe('segments that share rows', () => {
  test('a row counts in the first that keeps it, also as rules', () => {
    const expected = { shoes: [0, 1, 2, 5], coats: [3, 4], rest: [6, 7] };
    expect(rowsIn(made('interest', 'hats>shoes'))).toEqual(expected);
    expect(rowsAsRules(run, schemeOf('interest', 'hats>shoes'), context)).toEqual(expected);
  });

  test('their rules rule out those that come before', () => {
    const { segments } = doneBy(run.become!(schemeOf('interest', 'hats>shoes'), context));
    expect(segments.map(({ rule }) => rule)).toMatchObject([
      {
        match: 'any',
        items: [
          { value: { segments: [{ cell: 'interest', segment: 'shoes' }] } },
          {
            match: 'all',
            items: [
              { value: { segments: [{ segment: 'hats' }] } },
              { value: { segments: [{ segment: 'shoes' }, { segment: 'coats' }] }, negated: true },
            ],
          },
        ],
      },
      { match: 'all', items: [{ value: { segments: [{ segment: 'coats' }] } }, { negated: true }] },
    ]);
  });

  test('without such rows a merged segment is one condition', () => {
    const { segments } = doneBy(run.become!(schemeOf('stage', 'new>loyal'), context));
    expect(segments[0]).toMatchObject({
      name: 'NEW + LOYAL',
      color: 9,
      rule: {
        match: 'all',
        items: [{ operator: 'inSegment', value: { segments: [{ segment: 'new' }, { segment: 'loyal' }] } }],
      },
    });
  });
});

test('the trace names the segment that a row was in, and what it went into', () => {
  const { segments, definitions } = doneBy(
    run.trace(schemeOf('stage', 'new>loyal', 'lost>rest'), 0, context),
  );
  expect(segments).toEqual(['loyal']);
  expect(definitions.map(({ segment, matches }) => [segment, matches])).toEqual([
    ['loyal', true],
    ['risk', false],
    ['rest', false],
  ]);
  expect(definitions[0]!.rule).toMatchObject({
    match: 'any',
    items: [
      { holds: true, condition: { value: { segments: [{ cell: 'stage', segment: 'new' }] } } },
      { holds: false, condition: { value: { segments: [{ cell: 'stage', segment: 'loyal' }] } } },
    ],
  });
  const lost = doneBy(run.trace(schemeOf('stage', 'lost>rest'), 6, context));
  expect([lost.segments, lost.definitions.at(-1)]).toMatchObject([[], { segment: 'rest', matches: true }]);
});

const ids = ['a', 'b', 'c', 'd'];
const someRows = fc.uniqueArray(fc.integer({ min: 0, max: 7 }));
const anyCells = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.array(someRows, { minLength: 4, maxLength: 4 }))
  .map(([count, rows]) => Object.fromEntries(ids.slice(0, count).map((id, at) => [id, rows[at]!])));
const anyJoins = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...ids, 'rest', 'gone'), fc.constantFrom(...ids, 'rest', 'gone'))
    .map(([segment, into]) => `${segment}>${into}`),
  { selector: (join) => join.split('>')[0] },
);

test('whatever is joined, each row is in one place; rules and trace put it there, beside the rows it was joined with', () => {
  fc.assert(
    fc.property(anyCells, anyJoins, (some, joins) => {
      const over = contextWithCells(table, { some });
      const scheme = schemeOf('some', ...joins);
      const rows = rowsIn(doneBy(run.evaluate(scheme, over)));
      expect(Object.values(rows).flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(rowsAsRules(run, scheme, over)).toEqual(rows);
      for (const { traced, matching, keeping } of placesTraced(run, scheme, over)) {
        expect(traced).toEqual(keeping);
        expect(matching.filter((id) => id !== 'rest')).toEqual(keeping);
      }
      const first = (row: number) => Object.keys(some).find((id) => some[id]!.includes(row)) ?? 'rest';
      const placeOf = (id: string) => {
        const row = [0, 1, 2, 3, 4, 5, 6, 7].find((each) => first(each) === id);
        return row === undefined ? null : Object.keys(rows).find((place) => rows[place]!.includes(row))!;
      };
      for (const join of joins) {
        const places = join.split('>').map(placeOf);
        if (!places.includes(null)) expect(places[0]).toBe(places[1]);
      }
    }),
    { numRuns: 60 },
  );
});
