import { expect, test } from 'vitest';
import type { Format } from '../../../src/data/formats/format.ts';
import { formatFor } from '../../../src/data/formats/formatFor.ts';
import { delimited } from '../../../src/data/formats/delimited.ts';

const sheet: Format = {
  ...delimited,
  name: 'sheet',
  extensions: ['sheet'],
  recognises: ([first, second]) => first === 0x50 && second === 0x4b,
};
const lines: Format = { ...delimited, name: 'lines', extensions: ['jsonl'] };

test.each([
  ['by its bytes, whatever its name', 'export.csv', 'PK\u0003', 'sheet'],
  ['by its name', 'leads.2024.JSONL', '{}', 'lines'],
  ['by the first format that has its ending', 'leads.csv', 'a,b', 'delimited'],
  ['as the first format, when nothing tells', 'README', 'a,b', 'delimited'],
])('a file is read %s', (_, name, text, expected) => {
  const bytes = new TextEncoder().encode(text);
  expect(formatFor(name, bytes, [delimited, sheet, lines]).name).toBe(expected);
});
