import { expect, test } from 'vitest';
import { countAxis, dateAxis } from '../../../src/charts/plot/axis.ts';

const labelsOf = ({ ticks }: ReturnType<typeof countAxis>) => ticks.map(({ label }) => label);

test('what is counted is told in whole numbers', () => {
  expect(labelsOf(countAxis(1, 240, 'en'))).toEqual(['0', '1']);
  expect(labelsOf(countAxis(0, 240, 'en'))).toEqual(['0', '1']);
  expect(labelsOf(countAxis(2, 240, 'sv'))).toEqual(['0', '1', '2']);
  expect(labelsOf(countAxis(5, 240, 'en'))).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(labelsOf(countAxis(1234, 100, 'sv'))).toEqual(['0', '500', '1\u00a0000']);
});

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('dates have as many labels as there is room for, and the year where it begins', () => {
  const months = (pixels: number) => labelsOf(dateAxis(day('2024-01-08'), day('2024-05-20'), pixels, 'en'));
  expect(months(960)).toEqual(['Feb 2024', 'Mar', 'Apr', 'May']);
  expect(months(280)).toEqual(['Feb 2024', 'Mar', 'Apr', 'May']);
  expect(months(120)).toEqual(['Apr 2024']);
  expect(labelsOf(dateAxis(day('2023-11-20'), day('2024-02-10'), 600, 'da'))).toEqual([
    'dec. 2023',
    'jan. 2024',
    'feb.',
  ]);
  expect(labelsOf(dateAxis(day('2020-01-01'), day('2022-01-01'), 600, 'en'))).toEqual([
    'Jan 2020',
    'Apr',
    'Jul',
    'Oct',
    'Jan 2021',
    'Apr',
    'Jul',
    'Oct',
    'Jan 2022',
  ]);
});
