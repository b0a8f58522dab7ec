import { expect, test } from 'vitest';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { lastDone } from '../../src/ui/lastDone.ts';

const done: Outcome = { state: 'done', result: { type: 'text' } };
const running: Outcome = { state: 'running', progress: { fraction: 0.5 } };
const failure: Outcome = { state: 'failed', problems: [] };

test('the last result stands while a newer one is worked out', () => {
  const follow = lastDone();
  expect(follow(running)).toBe(running);
  expect(follow(done)).toBe(done);
  expect(follow(running)).toBe(done);
  expect(follow({ state: 'waiting' })).toBe(done);
});

test('a failure hides it, also while the cell runs again', () => {
  const follow = lastDone();
  follow(done);
  expect(follow(failure)).toBe(failure);
  expect(follow(running)).toBe(running);
});
