import { expect, test } from 'vitest';
import { canSplit, firstToSplit, segmentsOfValues } from '../../src/app/segmentsOfValues.ts';
import { columnSubjects, dimensionSubjects } from '../../src/app/subjectChoices.ts';

let next = 0;
const mint = () => `id${next++}`;
const base = { rows: 30, missing: 0, range: null, histogram: [] } as const;

test('each value of a text becomes a segment, the most frequent first', () => {
  const values = [
    { value: 'Malmö', count: 20 },
    { value: 'Rome', count: 10 },
  ];
  const [city] = columnSubjects([{ ...base, name: 'city', type: 'text', distinct: 2, values }]);
  const segments = segmentsOfValues(city!, mint);
  expect(segments.map(({ name, color }) => [name, color])).toEqual([
    ['Malmö', 1],
    ['Rome', 2],
  ]);
  expect(segments[1]?.rule.items).toMatchObject([
    { subject: { of: 'column', column: 'city' }, operator: 'isAnyOf', value: { values: ['Rome'] } },
  ]);
});

test('a trait with bands becomes one segment a band, in their order', () => {
  const bands = { cuts: [25], closed: 'left', labels: ['<25', '25+'] } as const;
  const [age] = dimensionSubjects(
    [{ id: 'age', name: 'Age', type: 'number', values: [], bands, bindings: [] }],
    {},
  );
  expect(segmentsOfValues(age!, mint).map(({ name }) => name)).toEqual(['<25', '25+']);
});

test('yes and no of a boolean are said as the file has them', () => {
  const facts = {
    ...base,
    name: 'y',
    type: 'boolean',
    distinct: 2,
    values: [],
    labels: ['nej', 'ja'],
  } as const;
  const [bought] = columnSubjects([facts]);
  expect(segmentsOfValues(bought!, mint).map(({ name }) => name)).toEqual(['ja', 'nej']);
});

test('numbers are not split', () => {
  const [age] = columnSubjects([{ ...base, name: 'age', type: 'number', distinct: 9, values: [] }]);
  expect(segmentsOfValues(age!, mint)).toEqual([]);
});

test('a name for nearly every row is not split; what has few values is offered first', () => {
  const text = (name: string, distinct: number) =>
    ({ ...base, name, type: 'text', distinct, values: [{ value: 'a', count: 1 }] }) as const;
  const choices = columnSubjects([text('email', 5_000), text('postcode', 120), text('city', 4)]);
  expect(choices.filter(canSplit).map(({ name }) => name)).toEqual(['postcode', 'city']);
  expect(firstToSplit(choices)?.name).toBe('city');
  expect(firstToSplit(choices.slice(0, 2))?.name).toBe('postcode');
});
