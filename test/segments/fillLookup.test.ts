import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillLookup, fillLookupPlainly } from '../../src/segments/fillLookup.ts';

test('vectors are at hand, and find the same rows as a plain loop', () => {
  expect(fillLookup).not.toBe(fillLookupPlainly);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 70 }).chain((size) =>
        fc.record({
          accepted: fc.array(fc.nat(1), { minLength: size, maxLength: size }),
          codes: fc.array(fc.nat(size - 1), { maxLength: 300 }),
          repeats: fc.nat(300),
          start: fc.nat(3),
          isWide: fc.boolean(),
        }),
      ),
      ({ accepted, codes: some, repeats, start, isWide }) => {
        const length = some.length * (repeats % 7 === 0 ? repeats : 1);
        const narrow = Uint8Array.from({ length }, (_, row) => some[row % some.length]!);
        const codes = isWide ? Uint16Array.from(narrow) : narrow;
        const firstRow = Math.min(start * 32, length & ~31);
        const plain = new Uint32Array(Math.ceil(length / 32));
        const found = plain.slice();
        fillLookupPlainly(plain, codes, Uint8Array.from(accepted), firstRow, length);
        fillLookup(found, codes, Uint8Array.from(accepted), firstRow, length);
        expect(found).toEqual(plain);
        const bits = [...plain].reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0);
        expect(bits).toBe(narrow.reduce((sum, code, row) => sum + (row < firstRow ? 0 : accepted[code]!), 0));
      },
    ),
  );
});
