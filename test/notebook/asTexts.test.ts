import { expect, test } from 'vitest';
import { asTexts } from '../../src/notebook/asTexts.ts';
import type { SourceReference } from '../../src/notebook/source.ts';

const file: SourceReference = { from: 'file', hash: 'a'.repeat(64), name: 'a.csv', bytes: 1 };
const sample: SourceReference = { from: 'sample', sample: 's', table: 't', rows: 1, seed: 1 };

test('the columns of a file are read as texts, the same for whatever they become and in whatever order', () => {
  const read = asTexts(file, {
    decimal: ',',
    types: [
      { column: 'b', type: 'date', format: { dateOrder: 'dayFirst' } },
      { column: 'a', type: 'number' },
      { column: 'b', type: 'text' },
    ],
  });
  expect(read).toEqual({
    decimal: ',',
    types: [
      { column: 'a', type: 'text' },
      { column: 'b', type: 'text' },
    ],
  });
});

test('a sample is made as it is, and without types nothing changes', () => {
  expect(asTexts(sample, { types: [{ column: 'a', type: 'text' }] })).toEqual({ types: [] });
  const read = { types: [] };
  expect(asTexts(file, read)).toBe(read);
});
