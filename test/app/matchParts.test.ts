import { describe, expect, test } from 'vitest';
import { matchParts } from '../../src/app/matchParts.ts';
import { bind, bindingOf, mapValue, type MatchedTable } from '../../src/app/matching.ts';
import type { Dimension } from '../../src/segments/dimension.ts';

const leads: MatchedTable = { cell: 'leads', columns: [], source: null };
const customers: MatchedTable = { cell: 'customers', columns: [], source: 'leads' };
const regulars: MatchedTable = { cell: 'regulars', columns: [], source: 'customers' };

const job: Dimension = {
  id: 'job',
  name: 'Job',
  type: 'category',
  values: ['Student'],
  bindings: ['leads', 'customers', 'regulars'].map((cell) => ({
    cell,
    column: 'job',
    recode: { by: 'asIs' },
  })),
};

const recodes = (dimension: Dimension) => dimension.bindings.map(({ recode }) => recode.by);

describe('matching a table and its parts', () => {
  test('what is matched anew in a table holds in its parts, and in theirs', () => {
    const edited = mapValue(job, 'leads', 'student', 'Student');
    expect(recodes(edited)).toEqual(['values', 'asIs', 'asIs']);
    const matched = matchParts(job, edited, [leads, customers, regulars]);
    expect(recodes(matched)).toEqual(['values', 'values', 'values']);
    expect(matched.bindings.map(({ cell }) => cell)).toEqual(['leads', 'customers', 'regulars']);
  });

  test('a column chosen or let go is chosen or let go in the part too', () => {
    const without = bind(job, 'leads', null);
    const gone = matchParts(job, without, [leads, customers]);
    expect(bindingOf(gone, 'customers')).toBeUndefined();
    const back = bind(gone, 'leads', { cell: 'leads', column: 'work', recode: { by: 'asIs' } });
    expect(bindingOf(matchParts(gone, back, [leads, customers]), 'customers')?.column).toBe('work');
  });

  test('a part with a matching of its own keeps it, and gives nothing to the whole', () => {
    const own = mapValue(job, 'customers', 'student', null);
    expect(recodes(matchParts(job, own, [leads, customers]))).toEqual(['asIs', 'values', 'asIs']);
    const edited = mapValue(own, 'leads', 'student', 'Student');
    expect(matchParts(own, edited, [leads, customers])).toEqual(edited);
  });

  test('a part whose whole is not among the tables is left alone', () => {
    const edited = mapValue(job, 'leads', 'student', 'Student');
    expect(matchParts(job, edited, [customers, regulars])).toBe(edited);
  });
});
