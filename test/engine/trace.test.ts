import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import type { Dimension } from '../../src/segments/dimension.ts';
import type { Condition } from '../../src/segments/rule.ts';
import { all, dataCell, fileOf, loaderOf, notebookOf, ofColumn, rulesCell } from './notebookOf.ts';

const people = fileOf('people.csv', 'id,age\nA1,19\nA2,40\nA3,70\n');

const bands: Dimension = {
  id: 'band',
  name: 'Age band',
  type: 'category',
  values: [],
  bands: { cuts: [30, 60], closed: 'left', labels: ['young', 'middle', 'old'] },
  bindings: [{ cell: 'people', column: 'age', recode: { by: 'bands' } }],
};

const inBand = (values: readonly string[]): Condition => ({
  id: 'inBand',
  kind: 'condition',
  subject: { of: 'dimension', dimension: 'band' },
  operator: 'isAnyOf',
  value: { values },
});

async function engineOver(rules: Parameters<typeof rulesCell>[2]): Promise<Engine> {
  const cells = [
    dataCell('people', people, { where: all(ofColumn('age', 'atLeast', { number: 18 })) }),
    rulesCell('segments', ['people'], rules),
  ];
  const engine = new Engine({ file: loaderOf(people).file }, () => {});
  await engine.run(notebookOf(cells, { dimensions: [bands] }));
  return engine;
}

async function asked(rules: Parameters<typeof rulesCell>[2], row: number) {
  return (await engineOver(rules)).ask('segments', { ask: 'trace', table: 'people', row });
}

describe('a row of a segment cell’s table is asked', () => {
  test('with its values, and what would move it', async () => {
    const answer = await asked({ middle: all(inBand(['middle'])) }, 0);
    expect(answer).toMatchObject({
      value: {
        values: ['A1', 19],
        trace: {
          segments: [],
          moves: [
            {
              to: 'middle',
              changes: [{ subject: { of: 'dimension', dimension: 'band' }, from: 'young', to: 'middle' }],
            },
          ],
        },
      },
    });
  });

  test('a trait and the column that it is made of cannot part', async () => {
    const answer = await asked(
      { middle: all(inBand(['middle']), ofColumn('age', 'atMost', { number: 80 })) },
      0,
    );
    expect(answer).toMatchObject({ value: { trace: { moves: [] } } });
  });

  test('one that the table does not hold is a problem', async () => {
    const answer = await asked({ middle: all(inBand(['middle'])) }, 3);
    expect(failed(answer) && say(answer.problem.message, 'en')).toBe(
      'This row is no longer among the rows of the table.',
    );
  });
});

test('the rows of a segment, of everyone else, and of all; of none that is gone', async () => {
  const engine = await engineOver({ middle: all(inBand(['middle'])) });
  const members = async (segment: string | null) => {
    const page = { ask: 'members', table: 'people', segment, from: 0, count: 10 } as const;
    const answer = await engine.ask('segments', page);
    return failed(answer) ? null : answer.value.numbers;
  };
  expect(await members('middle')).toEqual([1]);
  expect(await members('rest')).toEqual([0, 2]);
  expect(await members(null)).toEqual([0, 1, 2]);
  expect(await members('gone')).toBeNull();
});
