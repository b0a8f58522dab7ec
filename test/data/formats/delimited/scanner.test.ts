import { expect, test } from 'vitest';
import type { Dialect } from '../../../../src/data/formats/delimited/dialect.ts';
import { Fields } from '../../../../src/data/formats/delimited/fields.ts';
import { Scanner } from '../../../../src/data/formats/delimited/scanner.ts';
import { random } from '../../../../src/statistics/random.ts';

/** Fields that are plain, empty, need quotes, or are longer than all that is looked through at a time. */
function recordsOf(seed: number, delimiter: string): string[][] {
  const draw = random(seed, 0);
  const kinds = [
    () => 'plain',
    () => String(draw.integer(0, 1e6)),
    () => '',
    () => `a${delimiter}b`,
    () => 'two\nlines',
    () => 'said “so”, or "so"',
    () => 'å'.repeat(draw.integer(1, 400)),
  ];
  const records = Array.from({ length: 3000 }, (_, row) => {
    const isOdd = row % 50 < 3;
    return Array.from({ length: 4 }, () => kinds[draw.integer(0, isOdd ? 6 : 1)]!());
  });
  records[1500]![2] = 'long'.repeat(40_000);
  records[2000]![0] = '"quoted"\n'.repeat(20_000);
  return records;
}

function written(records: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  const field = (text: string) =>
    text.includes('"') || text.includes('\n') || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return records.map((record) => record.map(field).join(delimiter) + lineEnd).join('');
}

test.each([
  [',', '\n'],
  [',', '\r\n'],
  [';', '\r'],
  ['||', '\n'],
])('records of every kind come back across all windows: delimiter %j, line end %j', (delimiter, lineEnd) => {
  for (const seed of [1, 2, 3]) {
    const records = recordsOf(seed, delimiter);
    const bytes = new TextEncoder().encode(written(records, delimiter, lineEnd));
    const dialect: Dialect = { delimiter, quote: '"', lineEnd: lineEnd === '\r' ? 13 : 10 };
    const scanner = new Scanner(bytes, dialect);
    const fields = new Fields(seed === 1 ? 64 : 16_384);
    const found: string[][] = [];
    for (let more = true; more;) {
      more = scanner.read(fields);
      found.push(...fields.texts(bytes));
    }
    expect(found).toEqual(records);
    expect(scanner.lines.lineOf(0)).toBe(1);
    const linesWithin = (text: string) => text.split('\n').length - 1;
    const before = records
      .slice(0, 2999)
      .flat()
      .reduce((lines, text) => lines + linesWithin(text), 0);
    if (lineEnd !== '\r') expect(scanner.lines.lineOf(2999)).toBe(3000 + before);
  }
});
