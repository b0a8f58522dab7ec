import { expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { failed } from '../../src/language/problem.ts';
import type { Cell } from '../../src/notebook/cell.ts';
import type { Outcomes } from '../../src/notebook/outcome.ts';
import { all, dataCell, fileOf, loaderOf, notebookOf, ofColumn, resultOf, rulesCell } from './notebookOf.ts';

const leads = fileOf('leads.csv', 'age\n15\n25\n35\n45\n55\n');
const buyers = fileOf('buyers.csv', 'age\n22\n33\n');
const older = (age: number) => all(ofColumn('age', 'atLeast', { number: age }));
const tables = ['leads', 'buyers'];

const segmentCell = (id: string, method: string, scheme: unknown): Cell => ({
  id,
  kind: 'segment',
  name: id,
  parameters: { tables, definition: { method, scheme } },
});
const join = (segment: string, into: string) => ({ cell: 'ages', segment, into });
const merging = segmentCell('merging', 'merged', {
  from: 'ages',
  joins: [join('adult', 'grown'), join('gone', 'grown')],
  said: [],
});

async function run(...cells: readonly Cell[]) {
  let outcomes: Outcomes = {};
  const engine = new Engine({ file: loaderOf(leads, buyers).file }, (next) => (outcomes = next));
  await engine.run(notebookOf([dataCell('leads', leads), dataCell('buyers', buyers), ...cells]));
  const sizes = (id: string) =>
    resultOf(outcomes[id], 'segmentation').tables.map(({ cell, segments }) => [
      cell,
      Object.fromEntries(segments.map(({ id, kept }) => [id, kept])),
    ]);
  return { engine, sizes, outcomes: () => outcomes };
}

test.each(['free', 'firstMatch'] as const)(
  'segments are merged in each table, and the same as rules: %s',
  async (overlap) => {
    const ages = rulesCell('ages', tables, { adult: older(20), middle: older(30), grown: older(0) }, overlap);
    const { engine, sizes, outcomes } = await run(ages, merging);
    const expected = [
      ['leads', { middle: 0, grown: 5, rest: 0 }],
      ['buyers', { middle: 0, grown: 2, rest: 0 }],
    ];
    expect(sizes('merging')).toEqual(expected);
    const [table] = resultOf(outcomes()['merging'], 'segmentation').tables;
    expect(JSON.stringify(table!.report)).toContain('no longer has');
    const said = await engine.ask('merging', { ask: 'become', table: 'leads' });
    if (failed(said)) throw new Error('no rules');
    const again = await run(ages, segmentCell('merging', 'rules', said.value));
    expect(again.sizes('merging')).toEqual(expected);
    expect(JSON.stringify(said.value).includes('"negated":true')).toBe(overlap === 'free');
  },
);
