import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import { toFile } from '../../src/share/file.ts';
import { isNotebookFile } from '../../src/share/isNotebookFile.ts';
import { sourceHash } from '../../src/notebook/sourceHash.ts';

const empty = emptyNotebook('n', '2026-03-01', 'Notebook');

test('a notebook with its data and one without are known by what they hold', async () => {
  const source = new Blob(['a\n1\n']);
  const hash = await sourceHash(source);
  const cell = { id: 'a', kind: 'data', name: 'A', parameters: { source: { from: 'file', hash } } };
  const whole = await toFile({ ...empty, cells: [cell] }, new Map([[hash, source]]));
  expect(await whole.slice(0, 2).text()).toBe('PK');
  expect(await isNotebookFile(whole)).toBe(true);
  expect(await isNotebookFile(await toFile(empty, new Map()))).toBe(true);
  expect(await isNotebookFile(new Blob([`\uFEFF\n${JSON.stringify({ ...empty, version: 2 })}`]))).toBe(true);
});

test('spreadsheets, other ZIPs, other JSON and tables are not', async () => {
  const spreadsheet = zipSync({ 'xl/workbook.xml': new Uint8Array([60]) });
  const others = [
    spreadsheet,
    'PK\u0003\u0004',
    '{"format":"other"}',
    '[{"format":"strata"}]',
    'a,b\n1,2\n',
    '',
  ];
  for (const other of others) expect(await isNotebookFile(new Blob([other as BlobPart]))).toBe(false);
});
