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
  expect(pages.total).toBeNull();
  await vi.waitFor(() =>
    expect(pages.row(pageSize + 3)).toEqual({ number: pageSize + 3, values: [`a${pageSize + 3}`] }),
  );
  expect(pages.total).toBe(1000);
  expect(ask.mock.calls).toEqual([
    [0, pageSize],
    [pageSize, pageSize],
  ]);
  expect(pages.row(pageSize * 2)).toBeUndefined();
});

test('the rows of the table before stand until the new ones are there', async () => {
  const before = new RowPages(numbered('old'));
  before.need(0, 1);
  await vi.waitFor(() => expect(before.row(0)?.values).toEqual(['old0']));
  const after = new RowPages(numbered('new'), before);
  expect(after.row(0)?.values).toEqual(['old0']);
  after.need(0, 1);
  await vi.waitFor(() => expect(after.row(0)?.values).toEqual(['new0']));
});

test('a page that could not be had is asked for again until it comes, or another table takes over', async () => {
  vi.useFakeTimers();
  try {
    const problem = { message: { text: { en: 'no', sv: 'nej', it: 'no', da: 'nej' } } };
    const none = vi.fn(async (): Promise<Result<RowsAnswer>> => ({ problem }));
    const given = numbered('a');
    const late = vi.fn((from: number, count: number) =>
      late.mock.calls.length < 8 ? none() : given(from, count),
    );
    const pages = new RowPages(late);
    pages.need(0, 1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(late).toHaveBeenCalledTimes(8);
    expect(pages.row(0)?.values).toEqual(['a0']);

    const before = new RowPages(none);
    before.need(0, 1);
    await vi.advanceTimersByTimeAsync(1);
    none.mockClear();
    const after = new RowPages(given, before);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(none).not.toHaveBeenCalled();
    expect(after.total).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
