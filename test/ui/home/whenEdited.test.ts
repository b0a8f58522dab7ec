import { expect, test } from 'vitest';
import { whenEdited } from '../../../src/ui/home/whenEdited.ts';

const now = new Date(2026, 10, 22, 14, 30).getTime();
const at = (...time: readonly [year: number, month: number, day: number, hour: number, minute: number]) =>
  new Date(...time).getTime();

test('today with the time of day, yesterday, and older days by their date, in the words of the language', () => {
  expect(whenEdited(at(2026, 10, 22, 9, 5), now, 'en')).toBe('Today, 09:05');
  expect(whenEdited(at(2026, 10, 21, 23, 59), now, 'sv')).toBe('I går');
  expect(whenEdited(at(2026, 10, 22, 0, 0), now, 'it')).toBe('Oggi, 00:00');
  expect(whenEdited(at(2026, 10, 20, 23, 59), now, 'en')).toBe('20 Nov 2026');
});
