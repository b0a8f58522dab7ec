import { expect, test } from 'vitest';
import { draftOf, readingOf } from '../../src/app/columnDraft.ts';

test('a draft begins with what was set and says it again', () => {
  for (const set of [
    { type: 'number', format: { decimal: ',', missing: ['NA'] } },
    { type: 'date', format: { dateOrder: 'monthFirst' } },
    { type: 'boolean', format: { yes: ['Y', 'J'], no: [] } },
    { type: 'text' },
  ] as const) {
    expect(readingOf(draftOf('text', set))).toEqual(set);
  }
  expect(readingOf(draftOf('date', null))).toEqual({ type: 'date' });
});

test('only what matters for the type is said', () => {
  const draft = draftOf('number', { type: 'number', format: { decimal: ',', missing: ['-'] } });
  expect(readingOf({ ...draft, type: 'date', dateOrder: 'dayFirst' })).toEqual({
    type: 'date',
    format: { dateOrder: 'dayFirst', missing: ['-'] },
  });
  const meanings = new Map([
    ['a', 'yes'],
    ['b', 'empty'],
    ['c', 'no'],
  ] as const);
  expect(readingOf({ ...draftOf('text', null), type: 'boolean', meanings })).toEqual({
    type: 'boolean',
    format: { yes: ['a'], no: ['c'] },
  });
});
