import { expect, test, vi } from 'vitest';
import type { Result } from '../../src/language/problem.ts';
import type { RowsAnswer } from '../../src/notebook/question.ts';
import { pageSize, RowPages } from '../../src/app/rowPages.svelte.ts';

const numbered = (label: string) =>
  vi.fn(async (from: number, count: number): Promise<Result<RowsAnswer>> => {
    const rows = Array.from({ length: count }, (_, offset) => [`${label}${from + offset}`]);
    const numbers = rows.map((_, offset) => from + offset);
    return { value: { from, total: 1000, numbers, rows } };
  });

test('asks once for each page that is needed', async () => {
  const ask = numbered('a');
  const pages = new RowPages(ask);
  pages.need(pageSize - 5, 20);
  pages.need(pageSize - 5, 20);
  await vi.waitFor(() => expect(pages.row(pageSize + 3)).toEqual([`a${pageSize + 3}`]));
  expect(ask.mock.calls).toEqual([
    [0, pageSize],
    [pageSize, pageSize],
  ]);
  expect(pages.row(pageSize * 2)).toBeUndefined();
});

test('the rows of the table before stand until the new ones are there', async () => {
  const before = new RowPages(numbered('old'));
  before.need(0, 1);
  await vi.waitFor(() => expect(before.row(0)).toEqual(['old0']));
  const after = new RowPages(numbered('new'), before);
  expect(after.row(0)).toEqual(['old0']);
  after.need(0, 1);
  await vi.waitFor(() => expect(after.row(0)).toEqual(['new0']));
});

test('a page that could not be had is asked for again', async () => {
  const problem = { message: { text: { en: 'no', sv: 'nej', it: 'no', da: 'nej' } } };
  const ask = vi.fn(async (): Promise<Result<RowsAnswer>> => ({ problem }));
  const pages = new RowPages(ask);
  pages.need(0, 1);
  await vi.waitFor(() => {
    pages.need(0, 1);
    expect(ask.mock.calls.length).toBeGreaterThan(1);
  });
  expect(pages.row(0)).toBeUndefined();
});
