import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MiniatureKeeper } from '../../src/app/miniatureKeeper.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import type { Miniature } from '../../src/notebook/miniature.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';

const cell = (id: string) => ({ id, kind: 'data', name: id, parameters: {} });
const notebook = addCell(addCell(emptyNotebook('n', '2026-03-01', 'N'), cell('a')), cell('b'));
const table = (rows: number): Outcome => ({
  state: 'done',
  result: { type: 'table', lens: 'lead', rows } as never,
});
const running: Outcome = { state: 'running', progress: { done: 0 } as never };
const rowsOf = (miniature: Miniature) => miniature.tables.map(({ rows }) => rows);

let kept: (readonly number[])[];
const store = {
  keepMiniature: async (_id: string, miniature: Miniature) => void kept.push(rowsOf(miniature)),
};
beforeEach(() => {
  kept = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('what a notebook shows is kept when it has come to rest, once', async () => {
  const keeper = new MiniatureKeeper(store, null);
  keeper.show(notebook, { a: table(1), b: table(2) });
  keeper.show(notebook, { a: table(1), b: table(3) });
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  keeper.show(notebook, { a: table(1), b: table(3) });
  await keeper.keep();
  expect(kept).toEqual([[1, 3]]);
});

test('a part of it is kept only where there is nothing yet', async () => {
  const part = { a: table(1), b: running };
  const first = new MiniatureKeeper(store, null);
  first.show(notebook, part);
  await first.keep();
  const later = new MiniatureKeeper(store, { tables: [], strata: null });
  later.show(notebook, part);
  await later.keep();
  expect(kept).toEqual([[1]]);
});
