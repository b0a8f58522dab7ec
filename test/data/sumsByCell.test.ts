import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { sumsByCell } from '../../src/data/sumsByCell.ts';
import { valuesByCell } from '../../src/data/valuesByCell.ts';

const size = 3;
const row = fc.record({
  groups: fc.subarray([0, 1]),
  code: fc.nat(size - 1),
  value: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(Number.NaN)),
});

test('counts, sums and gathers the values of each group and code', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5000 }), (rows) => {
      const groups = [0, 1].map((group) => {
        const bitmap = emptyBitmap(rows.length);
        rows.forEach((row, index) => row.groups.includes(group) && bitmap.set(index));
        return bitmap;
      });
      const codes = Uint8Array.from(rows, ({ code }) => code);
      const values = Float64Array.from(rows, ({ value }) => value);
      const expected = [0, 1].flatMap((group) =>
        Array.from({ length: size }, (_, code) =>
          rows
            .filter((row) => row.groups.includes(group) && row.code === code && !Number.isNaN(row.value))
            .map(({ value }) => value),
        ),
      );
      const cells = { groups, codes, size };
      expect(valuesByCell(cells, values).map((known) => [...known])).toEqual(expected);
      const { counts, sums } = sumsByCell(cells, values);
      expect([...counts]).toEqual(expected.map((known) => known.length));
      expect([...sums]).toEqual(expected.map((known) => known.reduce((sum, value) => sum + value, 0)));
      const whole = valuesByCell({ groups, codes: null, size: 1 }, values).map((known) => known.length);
      expect(whole).toEqual([0, 3].map((first) => expected.slice(first, first + 3).flat().length));
    }),
    { numRuns: 30 },
  );
});
