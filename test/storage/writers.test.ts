import { expect, test } from 'vitest';
import { browserAllowance } from '../../src/storage/allowance.ts';
import { browserWriters } from '../../src/storage/writers.ts';
import { testLocks } from './testLocks.ts';

/** Two tabs of one browser. */
function twoTabs(locks: LockManager | undefined) {
  const tabs = [0, 1].map(() => {
    const channel = new BroadcastChannel('strata');
    return { channel, writers: browserWriters(locks, channel) };
  });
  return {
    one: tabs[0]!.writers,
    two: tabs[1]!.writers,
    close: () => tabs.forEach(({ writers }) => writers.close()),
  };
}

test('one writer a notebook', async () => {
  const { one, two, close } = twoTabs(testLocks());
  const lock = await one.lock('n');
  expect(lock).not.toBeNull();
  expect(await two.lock('n')).toBeNull();
  expect(await two.lock('m')).not.toBeNull();
  lock!.release();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  expect(await two.lock('n')).not.toBeNull();
  close();
});

test('another tab takes over; the one before it is told once', async () => {
  const { one, two, close } = twoTabs(testLocks());
  await one.lock('n');
  let taken = 0;
  let othersTaken = 0;
  const told = new Promise<void>((resolve) => one.onTaken('n', () => (taken++, resolve())));
  one.onTaken('m', () => othersTaken++);
  const lock = await two.takeOver('n');
  await told;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([taken, othersTaken]).toEqual([1, 0]);
  expect(await one.lock('n')).toBeNull();
  lock.release();
  close();
});

test('without locks this tab is the writer, and a take-over is still heard', async () => {
  const { one, two, close } = twoTabs(undefined);
  expect(await one.lock('n')).not.toBeNull();
  const told = new Promise<string>((resolve) => one.onTaken('n', () => resolve('taken')));
  await two.takeOver('n');
  expect(await told).toBe('taken');
  close();
});

test('locks that refuse leave this tab alone', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('No', 'SecurityError')) };
  const writers = browserWriters(refusing, undefined);
  expect(await writers.lock('n')).not.toBeNull();
  expect(await writers.takeOver('n')).toHaveProperty('release');
});

test('other tabs hear of a save, until they stop listening', async () => {
  const { one, two, close } = twoTabs(testLocks());
  const heard: number[] = [];
  const second = new Promise<void>((resolve) => two.onSaved('n', (revision) => revision === 5 && resolve()));
  const stop = two.onSaved('n', (revision) => (heard.push(revision), stop()));
  two.onSaved('m', () => heard.push(-1));
  one.tellSaved('n', 4);
  one.tellSaved('n', 5);
  await second;
  expect(heard).toEqual([4]);
  close();
});

test('a browser that says nothing promises nothing', async () => {
  const silent = browserAllowance(undefined);
  expect([await silent.persist(), await silent.isPersistent(), await silent.usage()]).toEqual([
    false,
    null,
    null,
  ]);
  const willing = browserAllowance({
    persist: async () => true,
    persisted: async () => false,
    estimate: async () => ({ usage: 5, quota: 10 }),
  } as StorageManager);
  expect([await willing.persist(), await willing.isPersistent(), await willing.usage()]).toEqual([
    true,
    false,
    { used: 5, allowed: 10 },
  ]);
});
