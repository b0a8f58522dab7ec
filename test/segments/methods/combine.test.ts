import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import type { Bitmap } from '../../../src/data/bitmap.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { combine, type CombineScheme } from '../../../src/segments/methods/combine.ts';
import { run } from '../../../src/segments/methods/combine.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

const table = tableOf([{ name: 'x', column: columnFrom('number', [1, 2, 3, 4, 5, 6, 7, 8]) }]);

const rows = (...members: number[]): Bitmap => {
  const bitmap = emptyBitmap(8);
  for (const row of members) bitmap.set(row);
  return bitmap;
};

/** Two cells: north and south with row 7 in neither; the same but for row 2 under other names, row 7 among them. */
const cells: Readonly<Record<string, Readonly<Record<string, Bitmap>>>> = {
  place: { north: rows(0, 1, 2, 3), south: rows(4, 5, 6) },
  size: { large: rows(2, 4, 5, 6), small: rows(0, 1, 3, 7) },
};

const context: MethodContext = {
  ...contextOver(table),
  members: ({ cell, segment }) => ({ value: cells[cell]![segment]! }),
  labels: (cell) => Object.keys(cells[cell]!).map((id) => ({ id, name: id, color: 1 })),
};

const scheme = (way: CombineScheme['way']): CombineScheme => ({
  ...combine.initial,
  first: 'place',
  second: 'size',
  way,
});

function combined(way: CombineScheme['way'], over = context) {
  const made = finish(run.evaluate(scheme(way), over));
  if (failed(made)) throw new Error(say(made.problem.message, 'en'));
  return made.value;
}

const rowsIn = (made: ReturnType<typeof combined>) =>
  Object.fromEntries(made.segments.map(({ id, kept }) => [id, positions(kept)]));

describe('two segmentations', () => {
  test('each combination that has rows is a segment', () => {
    const made = combined('cross');
    expect(rowsIn(made)).toEqual({
      'north×large': [2],
      'north×small': [0, 1, 3],
      'south×large': [4, 5, 6],
      'rest×small': [7],
    });
    expect(made.labels.map(({ name }) => nameIn(name, 'sv'))).toContain('Övriga · small');
    expect(positions(made.rest)).toEqual([]);
  });

  test('what both agree on keeps the names of the first', () => {
    const made = combined('consensus');
    expect(rowsIn(made)).toEqual({ north: [0, 1, 3], south: [4, 5, 6] });
    expect(positions(made.rest)).toEqual([2, 7]);
  });

  test('only the rows of a view are combined', () => {
    const view = { ...context, table: viewOf(table, rows(2, 4, 7)) };
    expect(rowsIn(combined('cross', view))).toEqual({
      'north×large': [2],
      'south×large': [4],
      'rest×small': [7],
    });
  });

  test('a segmentation agrees with itself', () => {
    const made = finish(run.evaluate({ ...scheme('consensus'), second: 'place' }, context));
    if (failed(made)) throw new Error(say(made.problem.message, 'en'));
    expect(rowsIn(made.value)).toEqual({ north: [0, 1, 2, 3], south: [4, 5, 6] });
    expect(made.value.report).toContainEqual(
      expect.objectContaining({
        part: 'figures',
        figures: [expect.objectContaining({ value: { number: 1, digits: 3 } }), expect.anything()],
      }),
    );
  });

  test('the trace agrees with the members', () => {
    for (const way of ['cross', 'consensus'] as const) {
      const made = combined(way);
      for (let row = 0; row < 8; row++) {
        const traced = finish(run.trace(scheme(way), row, context));
        if (failed(traced)) throw new Error(say(traced.problem.message, 'en'));
        const keeping = made.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
        expect([row, traced.value.segments]).toEqual([row, keeping]);
        for (const { matches, rule } of traced.value.definitions)
          expect(rule?.kind === 'group' && rule.items.every(({ holds }) => holds)).toBe(matches);
      }
    }
  });

  test('until two are chosen it says so', () => {
    const made = finish(run.evaluate(combine.initial, context));
    expect(failed(made) && say(made.problem.message, 'en')).toBe(
      'Choose two cells with segments over this table.',
    );
  });
});
