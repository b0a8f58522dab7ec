import { expect, test } from 'vitest';
import { resolvedDays } from '../../src/app/resolvedDays.ts';
import { say } from '../../src/language/message.ts';

const asOf = Date.UTC(2024, 2, 10);
const said = (operator: string, value: unknown, today: number | null = asOf) => {
  const subject = { of: 'column', column: 'since' } as const;
  const days = resolvedDays({ id: 'c', kind: 'condition', subject, operator, value }, today);
  return days && say(days, 'en');
};

test('a relative date says the days that it stands for', () => {
  expect(said('inTheLast', { count: 7, unit: 'day' })).toBe('3 Mar 2024 to 9 Mar 2024');
  expect(said('moreThanAgo', { count: 7, unit: 'day' })).toBe('up to 2 Mar 2024');
  expect(said('inTheLast', { count: 1, unit: 'day' })).toBe('9 Mar 2024');
});

test('an absolute one, an unfinished one and one without a today say nothing', () => {
  expect(said('after', { date: '2024-01-01' })).toBeNull();
  expect(said('inTheLast', { count: null, unit: 'day' })).toBeNull();
  expect(said('inTheLast', { count: 7, unit: 'day' }, null)).toBeNull();
  expect(said('nonsense', null)).toBeNull();
});
