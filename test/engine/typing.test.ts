import { expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { say } from '../../src/language/message.ts';
import type { Cell } from '../../src/notebook/cell.ts';
import { clothingShop } from '../../src/notebook/templates/clothingShop.ts';
import { tree } from '../../src/segments/methods/tree.ts';
import { typing } from '../../src/segments/methods/typing.ts';
import { resultOf } from './notebookOf.ts';

const segmentCell = (
  id: string,
  tables: readonly string[],
  definition: { readonly method: string; readonly scheme: unknown },
  reference: string | null,
): Cell => ({ id, kind: 'segment', name: id, parameters: { tables, definition, reference } });

const traits = ['age', 'gender', 'city'].map((dimension) => ({ of: 'dimension', dimension }) as const);

test('the segments of a survey are learned there, and assigned to leads and customers', async () => {
  const notebook = await clothingShop.make('typing', '2025-01-01');
  const tool = { method: typing.name, scheme: { ...typing.initial, segments: 'shoppers', traits } };
  const explained = {
    method: tree.name,
    scheme: { ...tree.initial, by: 'segments', segments: 'shoppers', predictors: traits },
  };
  const tables = ['leads', 'market', 'customers'];
  const { outcomes } = await runNotebook({
    ...notebook,
    cells: [
      ...notebook.cells.filter(({ kind }) => kind === 'data'),
      ...notebook.cells.filter(({ id }) => id === 'shoppers'),
      segmentCell('typed', tables, tool, 'market'),
      segmentCell('mistyped', tables, tool, null),
      segmentCell('explained', ['market'], explained, null),
    ],
  });
  const measured = resultOf(outcomes['shoppers'], 'segmentation');
  const typed = resultOf(outcomes['typed'], 'segmentation');
  expect(typed.segments.map(({ id, name, color }) => ({ id, name, color }))).toEqual(
    measured.segments.map(({ id, name, color }) => ({ id, name, color })),
  );
  const [leads, market, customers] = typed.tables;
  expect(market!.segments.map(({ kept }) => kept)).toEqual(
    measured.tables[0]!.segments.map(({ kept }) => kept),
  );
  // The respondents of the market have weights: its shares are those, and what is learned counts them.
  const sizes = market!.report!.flatMap((part) =>
    part.part === 'table' && part.columns.length === 5 ? part.rows : [],
  );
  measured.tables[0]!.segments.slice(0, -1).forEach(({ share }, at) =>
    expect((sizes[at]![2] as { readonly percent: number }).percent).toBeCloseTo(share, 12),
  );
  for (const { report } of [leads!, market!, customers!])
    expect(JSON.stringify(report)).toContain('The rows learned from have weights');
  for (const table of [leads, customers]) {
    const sizes = table!.segments.map(({ kept }) => kept);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(table!.rows);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(1);
    const [golden] = table!.report!.filter((part) => part.part === 'table').slice(-1);
    expect(golden!.rows.length).toBe(3);
  }
  const wrong = outcomes['mistyped']!;
  if (wrong.state !== 'failed') throw new Error('It was not refused');
  expect(say(wrong.problems[0]!.message, 'en')).toMatch(/stand over another table/);
  const leaves = resultOf(outcomes['explained'], 'segmentation');
  expect(leaves.tables[0]!.segments.at(-1)!.kept).toBe(0);
}, 60_000);
