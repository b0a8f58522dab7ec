import { expect, test } from 'vitest';
import { dateColumn, numberColumn } from '../../../src/data/column.ts';
import { columnFacts } from '../../../src/data/columnFacts.ts';
import { foundIn } from '../../../src/ui/views/foundIn.ts';
import { showValue } from '../../../src/ui/views/showValue.ts';

const day = Date.UTC(2024, 2, 5);
const numbers = columnFacts('n', numberColumn(Float64Array.of(1234.5)), null);
const dates = columnFacts('d', dateColumn(Float64Array.of(day)), null);
const marked = (value: number, facts: typeof numbers, search: string) =>
  foundIn(value, showValue(value, facts, 'en'), facts, search).map(({ text, isFound }) =>
    isFound ? `[${text}]` : text,
  );

test('a value that is shown otherwise than it was typed is marked as a whole', () => {
  expect(marked(1234.5, numbers, '1,234')).toEqual(['[1,234]', '.5']);
  expect(marked(1234.5, numbers, '1234')).toEqual(['[1,234.5]']);
  expect(marked(1234.5, numbers, '4,5')).toEqual(['[1,234.5]']);
  expect(marked(1234.5, numbers, '99')).toEqual(['1,234.5']);
  expect(marked(day, dates, 'mar')).toEqual(['5 ', '[Mar]', ' 2024']);
  expect(marked(day, dates, '2024-03')).toEqual(['[5 Mar 2024]']);
});
