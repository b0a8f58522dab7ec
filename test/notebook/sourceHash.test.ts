import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceHash } from '../../src/notebook/sourceHash.ts';
import { sourcesIn } from '../../src/notebook/sourcesIn.ts';

const stretch = 256 * 1024;

function bytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, place) => (place * seed) >>> 3);
}

test('is the SHA-256, whatever the size', async () => {
  const sizes = fc.oneof(
    fc.nat(300),
    fc.constantFrom(0, 55, 56, 63, 64, 65, stretch - 1, stretch, stretch + 1, 2 * stretch),
    fc.nat(3 * stretch),
  );
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(1_000), async (size, seed) => {
      const source = bytes(size, seed);
      const hash = await sourceHash(new Blob([source]));
      expect(hash).toBe(createHash('sha256').update(source).digest('hex'));
    }),
    { numRuns: 40 },
  );
});

test('tells how far it has come, and lets others have their turn', async () => {
  const fractions: number[] = [];
  let turns = 0;
  const other = new MessageChannel();
  other.port1.addEventListener('message', () => {
    turns++;
    other.port2.postMessage(null);
  });
  other.port1.start();
  other.port2.postMessage(null);
  await sourceHash(new Blob([bytes(4 * stretch, 1)]), (fraction) => fractions.push(fraction));
  other.port1.close();
  expect(fractions).toEqual([0.25, 0.5, 0.75, 1]);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('sources are found wherever they stand', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
  const found = sourcesIn({ x: [{ y: a }], [c!]: 'short' }, [b, a, `${a}0`, 'A'.repeat(64)]);
  expect([...found].sort()).toEqual([a, b]);
});
