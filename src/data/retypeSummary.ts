import { type Bitmap, wordsOf } from './bitmap.ts';
import type { CellValue } from './column.ts';
import type { ValueCount } from './mostFrequent.ts';
import { fates } from './retype/fates.ts';
import type { Retyped } from './retype/retyped.ts';
import { textOf } from './spelling.ts';
import { pacer, type Work } from './work.ts';

/** What reading a column as another type does to its rows. */
export interface RetypeSummary {
  /** How many rows are read, were empty, are missing by the person's word, and do not fit the type. */
  readonly rows: {
    readonly read: number;
    readonly empty: number;
    readonly saidMissing: number;
    readonly unread: number;
  };
  /** The texts that do not fit, most frequent first, at most 20; `moreUnread` counts the further distinct ones. */
  readonly unread: readonly ValueCount[];
  readonly moreUnread: number;
  /** A few texts and what they became, the most telling ones first. */
  readonly examples: readonly { readonly text: string; readonly value: CellValue }[];
  /** The texts of the column and what they became, most frequent first, at most 60. */
  readonly texts: readonly (ValueCount & { readonly became: CellValue })[];
}

const mostUnread = 20;
const mostTexts = 60;
const mostExamples = 4;
/** So many texts are looked through for telling ones. */
const searched = 2000;
/** So many distinct texts are told apart in a column that hardly repeats. */
const mostDistinct = 50_000;

/** Counts what became of the rows of a column, or of those of a bitmap. */
export function* retypeSummary(retyped: Retyped, rows: Bitmap | null): Work<RetypeSummary> {
  const { spelling, fates: found } = retyped;
  const counts = yield* entryCounts(retyped, rows);
  const isDue = pacer();
  const totals = [0, 0, 0, 0];
  const unread = new TextCounts();
  const texts = new TextCounts();
  const became = new Map<string, CellValue>();
  const read: number[] = [];
  for (let entry = 0; entry <= spelling.size; entry++) {
    if ((entry & 0xff) === 0 && isDue()) yield { fraction: null };
    const count = counts[entry]!;
    if (count === 0) continue;
    const fate = found[entry]!;
    totals[fate]! += count;
    if (fate === fates.empty) continue;
    if (fate === fates.read && read.length < searched) read.push(entry);
    const isWanted = fate === fates.unread || texts.hasRoom;
    if (!isWanted) continue;
    const text = textOf(spelling, entry);
    texts.add(text, count);
    if (fate === fates.read) became.set(text, retyped.valueOf(entry));
    if (fate === fates.unread) unread.add(text, count);
  }
  const [readRows = 0, empty = 0, saidMissing = 0, unreadRows = 0] = totals;
  const unreadTop = unread.top(mostUnread);
  return {
    rows: { read: readRows, empty, saidMissing, unread: unreadRows },
    unread: unreadTop,
    moreUnread: unread.size - unreadTop.length,
    examples: examplesOf(retyped, read),
    texts: texts.top(mostTexts).map((text) => ({ ...text, became: became.get(text.value) ?? null })),
  };
}

/** In how many rows each entry stands; entry 0 is missing. */
function* entryCounts({ spelling }: Retyped, rows: Bitmap | null): Work<Uint32Array> {
  const isDue = pacer();
  const { codes } = spelling;
  const words = rows && wordsOf(rows);
  const counts = new Uint32Array(spelling.size + 1);
  for (let row = 0; row < spelling.rows; row++) {
    if ((row & 0xffff) === 0 && isDue()) yield { fraction: null };
    if (words && ((words[row >>> 5]! << (row & 31)) & 0x80000000) === 0) continue;
    counts[codes ? codes[row]! : row + 1]!++;
  }
  return counts;
}

class TextCounts {
  readonly #counts = new Map<string, number>();

  get hasRoom(): boolean {
    return this.#counts.size < mostDistinct;
  }

  get size(): number {
    return this.#counts.size;
  }

  add(text: string, count: number): void {
    const before = this.#counts.get(text);
    if (before !== undefined || this.hasRoom) this.#counts.set(text, (before ?? 0) + count);
  }

  top(most: number): ValueCount[] {
    return [...this.#counts]
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
      .slice(0, most);
  }
}

function examplesOf({ spelling, valueOf, date, decimal }: Retyped, entries: readonly number[]) {
  const isTelling = date ? isTellingDate : decimal ? isTellingNumber : () => false;
  const examples = entries.map((entry) => ({ entry, text: textOf(spelling, entry) }));
  const telling = examples.filter(({ text }) => isTelling(text));
  const others = examples.filter(({ text }) => !isTelling(text));
  return [...new Map([...telling, ...others].map((example) => [example.text, example])).values()]
    .slice(0, mostExamples)
    .map(({ entry, text }) => ({ text, value: valueOf(entry) }));
}

/** A date whose day and month could change places. */
function isTellingDate(text: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})\b/.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function isTellingNumber(text: string): boolean {
  return /\d[.,'\s]\d/.test(text);
}
