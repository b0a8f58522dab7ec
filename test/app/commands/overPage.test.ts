import { expect, test } from 'vitest';
import { OverPage } from '../../../src/app/commands/overPage.svelte.ts';

test('what closes late, after another was opened, closes nothing', () => {
  const over = new OverPage();
  over.open('share');
  const share = over.opening!;
  over.open('palette');
  over.close(share);
  expect(over.opening?.what).toBe('palette');
});

test('what is opened anew while it closes stays open', () => {
  const over = new OverPage();
  over.open('palette');
  const first = over.opening!;
  over.open('palette');
  over.close(first);
  expect(over.opening?.what).toBe('palette');
  over.close(over.opening!);
  expect(over.opening).toBeNull();
});
