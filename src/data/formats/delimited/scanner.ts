import type { Dialect } from './dialect.ts';
import type { Fields } from './fields.ts';
import { isBlank } from './isBlank.ts';
import { LineIndex } from './lineIndex.ts';
import { nowhere, SeparatorIndex } from './separatorIndex.ts';

const carriageReturn = 13;
const lineFeed = 10;
const space = 32;

/** How often something was met, and where first. */
export interface Finding {
  count: number;
  line: number;
  column: number;
  /** Where in the bytes. */
  position: number;
}

const none = (): Finding => ({ count: 0, line: 0, column: 0, position: 0 });

/** Splits UTF-8 into records and fields, a run at a time, and remembers what was odd. */
export class Scanner {
  position: number;
  /** The line of the file that comes next, from 1. */
  line: number;
  /** Records so far. */
  records = 0;
  readonly lines = new LineIndex();
  readonly blankLines = none();
  /** Quotes that open a field and are never closed; each is then an ordinary character. */
  readonly openQuotes = none();
  /** Quoted fields with text after the closing quote; they are kept as they stand, quotes included. */
  readonly textAfterQuote = none();
  /** Fields that were quoted as they should be. */
  quoted = 0;
  /** Fields of a usual record. A line of white space is skipped unless a record has one field. */
  width = 0;

  readonly #bytes: Uint8Array;
  readonly #delimiter: Uint8Array;
  readonly #quote: number;
  readonly #lineEnd: number;
  readonly #separators: SeparatorIndex;
  #fieldStart = 0;
  #fieldEnd = 0;

  constructor(bytes: Uint8Array, dialect: Dialect, position = 0, line = 1) {
    this.#bytes = bytes;
    this.#delimiter = new TextEncoder().encode(dialect.delimiter);
    this.#quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
    this.#lineEnd = dialect.lineEnd;
    this.#separators = new SeparatorIndex(bytes, this.#delimiter[0]!, dialect.lineEnd);
    this.position = position;
    this.line = line;
  }

  /** Reads the next records into `fields`, at most `most`. False when nothing is left to read. */
  read(fields: Fields, most = Number.POSITIVE_INFINITY): boolean {
    fields.clear();
    const bytes = this.#bytes;
    const end = bytes.length;
    const quote = this.#quote;
    const lineEnd = this.#lineEnd;
    const separators = this.#separators;
    const { length } = this.#delimiter;
    const room = Math.min(fields.starts.length >>> 1, fields.starts.length - 2 * this.width);
    const records = Math.min(most, fields.first.length - 1);
    const isUsual = length === 1 && lineEnd === lineFeed;
    while (this.position < end && fields.records < records && (fields.count < room || fields.records === 0)) {
      if (isUsual && this.#readPlain(fields, room, records)) continue;
      let { position } = this;
      let { starts, ends } = fields;
      const first = fields.count;
      let count = first;
      const { line } = this;
      const { quoted } = this;
      for (;;) {
        if (count === starts.length) {
          fields.grow();
          ({ starts, ends } = fields);
        }
        const start = position;
        const after =
          position < end && bytes[position] === quote
            ? this.#readQuoted(position, fields, count - first + 1)
            : -1;
        if (after >= 0) {
          starts[count] = this.#fieldStart;
          ends[count] = this.#fieldEnd;
          position = after;
        } else {
          position = separators.from(position);
          while (position < end && bytes[position] !== lineEnd && !this.#isDelimiter(position))
            position = separators.from(position + 1);
          starts[count] = start;
          ends[count] =
            lineEnd === lineFeed &&
            (position === end || bytes[position] === lineFeed) &&
            position > start &&
            bytes[position - 1] === carriageReturn
              ? position - 1
              : position;
        }
        count++;
        if (position >= end || bytes[position] === lineEnd) break;
        position += length;
      }
      const recordStart = this.position;
      if (position < end) position++;
      if (lineEnd === carriageReturn && bytes[position] === lineFeed) position++;
      this.position = position;
      this.line++;
      if (count - first === 1 && quoted === this.quoted && this.#isBlankLine(starts[first]!, ends[first]!)) {
        note(this.blankLines, line, 1, recordStart);
        continue;
      }
      this.lines.add(this.records++, line);
      fields.first[fields.records++] = first;
      fields.count = count;
    }
    fields.first[fields.records] = fields.count;
    return this.position < end;
  }

  /**
   * Reads records of more than one field, none of them quoted, that end in a line feed: as many as come one after the
   * other in the window of separators. False when there is none.
   */
  #readPlain(fields: Fields, room: number, records: number): boolean {
    const { starts, ends, first } = fields;
    const bytes = this.#bytes;
    const quote = this.#quote;
    const separators = this.#separators;
    const { places } = separators;
    let start = this.position;
    let index = separators.indexFrom(start);
    const { base } = separators;
    const firstRecord = fields.records;
    let record = firstRecord;
    let { count } = fields;
    let field = count;
    records: while (record < records && (count < room || record === 0)) {
      for (;;) {
        const place = places[index++]!;
        if (place === nowhere || field === starts.length || bytes[start] === quote) break records;
        const end = base + place;
        starts[field] = start;
        ends[field++] = end;
        start = end + 1;
        if (bytes[end] === lineFeed) break;
      }
      if (field - count === 1) break;
      if (start - 2 >= starts[field - 1]! && bytes[start - 2] === carriageReturn) ends[field - 1]!--;
      first[record++] = count;
      count = field;
      this.position = start;
    }
    const read = record - firstRecord;
    if (read === 0) return false;
    this.lines.add(this.records, this.line, read);
    this.records += read;
    this.line += read;
    fields.records = record;
    fields.count = count;
    return true;
  }

  /** Reads a quoted field; gives the position after it, or -1 when its quote is an ordinary character after all. */
  #readQuoted(start: number, fields: Fields, column: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    const quote = this.#quote;
    let position = start + 1;
    let lines = 0;
    let isDoubled = false;
    for (;;) {
      let byte = 0;
      while (position < end && (byte = bytes[position]!) !== quote) {
        if (byte === this.#lineEnd) lines++;
        position++;
      }
      if (position >= end) {
        note(this.openQuotes, this.line, column, start);
        return -1;
      }
      if (bytes[position + 1] !== quote) break;
      isDoubled = true;
      position += 2;
    }
    let after = position + 1;
    while (bytes[after] === space && !this.#endsField(after)) after++;
    if (!this.#endsField(after)) {
      if (lines > 0) {
        note(this.openQuotes, this.line, column, start);
        return -1;
      }
      note(this.textAfterQuote, this.line, column, start);
      while (!this.#endsField(after)) after++;
      this.#fieldStart = start;
      this.#fieldEnd = after;
    } else {
      this.quoted++;
      this.#fieldStart = isDoubled ? ~fields.unescape(bytes, start + 1, position, quote) : start + 1;
      this.#fieldEnd = isDoubled ? fields.unescapedEnd : position;
    }
    this.line += lines;
    return bytes[after] === carriageReturn && this.#lineEnd === lineFeed && !this.#isDelimiter(after)
      ? after + 1
      : after;
  }

  #endsField(position: number): boolean {
    const bytes = this.#bytes;
    if (position >= bytes.length) return true;
    const byte = bytes[position]!;
    if (byte === this.#lineEnd) return true;
    if (byte === carriageReturn && (position + 1 === bytes.length || bytes[position + 1] === lineFeed))
      return true;
    return this.#isDelimiter(position);
  }

  #isDelimiter(position: number): boolean {
    const delimiter = this.#delimiter;
    for (let index = 0; index < delimiter.length; index++) {
      if (this.#bytes[position + index] !== delimiter[index]) return false;
    }
    return true;
  }

  #isBlankLine(start: number, end: number): boolean {
    return start === end || (this.width !== 1 && isBlank(this.#bytes, start, end));
  }
}

function note(finding: Finding, line: number, column: number, position: number): void {
  if (finding.count++ > 0) return;
  finding.line = line;
  finding.column = column;
  finding.position = position;
}
