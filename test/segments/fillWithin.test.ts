import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillMissing } from '../../src/segments/fillMissing.ts';
import { fillWithin, fillWithinPlainly } from '../../src/segments/fillWithin.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);

test('vectors are at hand, and find the same rows as a plain loop', () => {
  expect(fillWithin).not.toBe(fillWithinPlainly);
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 200 }),
      fc.nat(3),
      fc.nat(20_000),
      number,
      number,
      (some, start, repeats, from, to) => {
        const length = some.length === 0 ? 0 : some.length + (repeats % 17 === 0 ? repeats : 0);
        const values = Float64Array.from({ length }, (_, row) => some[row % some.length]!);
        const firstRow = Math.min(start * 32, length & ~31);
        const plain = new Uint32Array(Math.ceil(length / 32));
        const found = plain.slice();
        fillWithinPlainly(plain, values, from, to, firstRow, length);
        fillWithin(found, values, from, to, firstRow, length);
        expect(found).toEqual(plain);
        const missing = plain.map((_, index) =>
          Array.from({ length: 32 }, (_, offset) => index * 32 + offset)
            .filter((row) => row >= firstRow && row < length && Number.isNaN(values[row]))
            .reduce((word, row) => word | (0x80000000 >>> (row & 31)), 0),
        );
        const lacking = new Uint32Array(plain.length);
        fillMissing(lacking, values, firstRow, length);
        expect(lacking).toEqual(missing);
      },
    ),
  );
});
