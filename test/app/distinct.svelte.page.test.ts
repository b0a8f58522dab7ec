import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { distinct } from '../../src/app/distinct.svelte.ts';

describe('a distinct value', () => {
  test('is told of only when it is another one', () => {
    let source = $state.raw<readonly number[]>([1, 2]);
    const told: number[] = [];
    const stop = $effect.root(() => {
      const length = distinct(() => source.length);
      $effect(() => {
        told.push(length());
      });
    });
    flushSync();
    source = [3, 4];
    flushSync();
    source = [5];
    flushSync();
    expect(told).toEqual([2, 1]);
    stop();
  });

  test('is there at once', () => {
    const stop = $effect.root(() => {
      expect(distinct(() => 'now')()).toBe('now');
    });
    stop();
  });
});
