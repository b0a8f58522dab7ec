import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../src/data/unpack.ts';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';

async function unpacked(bytes: Uint8Array, limit?: number) {
  const work = unpack(new Blob([new Uint8Array(bytes)]), limit);
  const fractions: (number | null)[] = [];
  for (;;) {
    const step = await work.next();
    if (step.done) return { result: step.value, fractions };
    fractions.push(step.value.fraction);
  }
}

const large = new Uint8Array(3_000_000).map((_, index) => (index * 7919) % 251);

test.each([
  ['a plain file', large, large, false],
  ['a file packed with gzip', gzipSync(large), large, true],
  [
    'two members one after the other',
    new Uint8Array([...gzipSync('a,b\n'), ...gzipSync('1,2\n')]),
    new TextEncoder().encode('a,b\n1,2\n'),
    true,
  ],
  ['an empty file', new Uint8Array(), new Uint8Array(), false],
  ['one byte', new Uint8Array([31]), new Uint8Array([31]), false],
])('%s', async (_, file, content, compressed) => {
  const { result, fractions } = await unpacked(file);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  expect(result.value.compressed).toBe(compressed);
  expect(Buffer.compare(result.value.bytes, content)).toBe(0);
  for (const fraction of fractions) expect(fraction !== null && fraction >= 0 && fraction <= 1).toBe(true);
});

const packed = gzipSync(large);
test.each([
  ['cut short', packed.subarray(0, packed.length - 20)],
  ['with a flipped bit', packed.map((byte, index) => (index === packed.length >> 1 ? byte ^ 1 : byte))],
  ['of two bytes', new Uint8Array([0x1f, 0x8b])],
])('gzip %s is a problem', async (_, file) => {
  const { result } = await unpacked(file);
  expect(failed(result) && say(result.problem.message, 'en')).toBe(
    'The compressed file is damaged or not complete.',
  );
});

test.each([
  ['plain', large],
  ['packed', packed],
  [
    'packed, and lying about its size',
    Buffer.concat([packed.subarray(0, packed.length - 4), Buffer.from([1, 0, 0, 0])]),
  ],
])('a file that is too large, %s, is a problem', async (_, file) => {
  const { result } = await unpacked(file, 1_000_000);
  expect(failed(result) && say(result.problem.message, 'en')).toMatch(/^The file is too large to open here/);
});
