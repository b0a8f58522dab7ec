import type { Work } from '../../work.ts';
import type { ReadOptions } from '../format.ts';
import type { Dialect } from './dialect.ts';
import { type Sample, sampleRecords } from './sampleRecords.ts';
import { valueKind } from './valueKind.ts';

/** In the order in which they win when all else is equal. */
const delimiters = [',', ';', '\t', '|', ':'] as const;

/** A time of day, which a colon does not divide. */
const clock = /\d:\d\d/;

/** How a file tells records and fields apart; what the options say is taken as said. */
export function* detectDialect(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'delimiter' | 'quote'>,
): Work<Dialect> {
  const lineEnd = detectLineEnd(bytes, options.quote ?? '"');
  const candidates = options.delimiter === undefined ? delimiters : [options.delimiter];
  function* best(quote: string): Work<Try> {
    const tries: Try[] = [];
    for (const delimiter of candidates) {
      const dialect: Dialect = { delimiter, quote, lineEnd };
      const sample = sampleRecords(bytes, dialect, 200, 1 << 16);
      tries.push({ dialect, sample, score: score(sample, delimiter) });
      yield { fraction: 0 };
    }
    return tries.reduce((first, next) => (next.score > first.score ? next : first));
  }
  let chosen = yield* best(options.quote ?? '"');
  if (options.quote === undefined && chosen.sample.quoted === 0) {
    const single = yield* best("'");
    if (isQuoting(single) && single.score >= chosen.score) chosen = single;
  }
  if (chosen.score > 0 || options.delimiter !== undefined) return chosen.dialect;
  return { ...chosen.dialect, delimiter: unusedDelimiter(bytes) };
}

interface Try {
  readonly dialect: Dialect;
  readonly sample: Sample;
  readonly score: number;
}

/** Single quotes are quotes only where double ones quote nothing and single ones never fail: they are apostrophes too. */
function isQuoting({ sample }: Try): boolean {
  return sample.quoted > 1 && sample.broken === 0;
}

/** How evenly a delimiter divides the records, and how well its fields look typed; 0 when it divides nothing. */
function score({ records }: Sample, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
  if (width < 2) return 0;
  const share = count / records.length;
  const headWidth = records[0]?.length ?? 0;
  if (headWidth === 1 && (width < 3 || share < 0.9 || records.length < 3)) return 0;
  if (delimiter === ':' && records.some((record) => clock.test(record.join(':')))) return 0;
  const fields = records.slice(1, 50).flat();
  const typed = fields.filter((field) => valueKind(field) !== 'text').length;
  return share * (1 + (fields.length === 0 ? 0 : typed / fields.length) / 2);
}

/** For a file of one column: a delimiter that no value can be split by. */
function unusedDelimiter(bytes: Uint8Array): string {
  const free = delimiters.filter((delimiter) => !bytes.includes(delimiter.charCodeAt(0)));
  return free[0] ?? '\t';
}

/** A lone carriage return ends lines only where it is met more often than a line feed, quoted text aside. */
function detectLineEnd(bytes: Uint8Array, quote: string): Dialect['lineEnd'] {
  const quoteByte = quote === '' ? -1 : quote.charCodeAt(0);
  const end = Math.min(bytes.length, 1 << 18);
  let returns = 0;
  let feeds = 0;
  let isQuoted = false;
  for (let position = 0; position < end; position++) {
    const byte = bytes[position];
    if (byte === quoteByte) isQuoted = !isQuoted;
    else if (!isQuoted && byte === 10) feeds++;
    else if (!isQuoted && byte === 13 && bytes[position + 1] !== 10) returns++;
  }
  return returns > feeds ? 13 : 10;
}
