import { expect, test } from 'vitest';
import { tableName } from '../../src/notebook/tableName.ts';

test.each([
  ['leads.csv', 'leads'],
  ['online_retail.csv.gz', 'online_retail'],
  ['Q3 2026.v2', 'Q3 2026'],
  ['no ending', 'no ending'],
])('the table of %s is called %s', (file, name) => {
  expect(tableName(file)).toBe(name);
});
