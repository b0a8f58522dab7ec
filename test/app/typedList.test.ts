import { expect, test } from 'vitest';
import { typedList } from '../../src/app/typedList.ts';

test('a pasted list is divided by lines, commas, semicolons and tabs', () => {
  expect(typedList('a@x.se\r\n b@x.se ,c;d\te\n\n')).toEqual(['a@x.se', 'b@x.se', 'c', 'd', 'e']);
  expect(typedList(' , ;\n')).toEqual([]);
});

test('repeats are dropped and the order stays', () => {
  expect(typedList('b, a, b')).toEqual(['b', 'a']);
});
