import { expect, test } from 'vitest';
import { mostSampleRows, SampleRoom } from '../../src/engine/sampleRoom.ts';

const sample = (rows: number, seed: number) =>
  ({ from: 'sample', sample: 'clothingShop', table: 'customers', rows, seed }) as const;

test('a notebook makes at most so many sample rows, each sample table once', () => {
  const room = new SampleRoom();
  expect(room.takes(sample(mostSampleRows - 10, 1))).toBe(true);
  expect(room.takes(sample(mostSampleRows - 10, 1))).toBe(true);
  expect(room.takes(sample(11, 2))).toBe(false);
  expect(room.takes(sample(10, 2))).toBe(true);
  expect(room.takes({ from: 'cell', cell: 'data' })).toBe(true);
});
