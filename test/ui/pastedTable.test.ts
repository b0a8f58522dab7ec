import { expect, test } from 'vitest';
import { isPastedTable } from '../../src/ui/pastedTable.ts';

test.each([
  ['cells of a spreadsheet', 'name\tage\nAda\t36'],
  ['commas', 'name,age\r\nAda,36'],
  ['semicolons with decimal commas', 'name;spend\nAda;3,5'],
  ['a blank line between', 'a,b\n\n1,2'],
])('a table: %s', (_, text) => expect(isPastedTable(text)).toBe(true));

test.each([
  ['a word', 'hello'],
  ['one line', 'a,b,c'],
  ['prose in two lines', 'Well, hello\nthere'],
  ['an address list without columns', 'Ada\nGrace'],
  ['nothing', ''],
])('no table: %s', (_, text) => expect(isPastedTable(text)).toBe(false));
