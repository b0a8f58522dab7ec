import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEither, mostFound, oneByOne } from '../../src/data/findEither.ts';

const byte = fc.constantFrom(10, 44, 65, 128, 255);

test('vectors are at hand, and find the same bytes as a look at each', () => {
  expect(findEither).not.toBe(oneByOne);
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 100 }), fc.nat(1000), byte, byte, (some, length, one, other) => {
      const whole = some.length === 0 ? 0 : length % 3 === 0 ? length : some.length;
      const bytes = Uint8Array.from({ length: whole }, (_, position) => some[position % some.length]!);
      const found = new Int32Array(whole + 1);
      const plain = new Int32Array(whole + 1);
      const count = findEither(bytes, one, other, found);
      expect(count).toBe(oneByOne(bytes, one, other, plain));
      expect(found.subarray(0, count)).toEqual(plain.subarray(0, count));
    }),
  );
  const whole = new Uint8Array(mostFound).fill(44);
  const places = new Int32Array(mostFound);
  expect(findEither(whole, 10, 44, places)).toBe(mostFound);
  expect(places.every((place, index) => place === index)).toBe(true);
});
