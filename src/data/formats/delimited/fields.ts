const decoder = new TextDecoder();

/**
 * The fields of a run of records: where each starts and ends. A field whose doubled quotes were undone lies in
 * `unescaped` instead of the file; its start is then kept as `~start`.
 */
export class Fields {
  starts: Int32Array;
  ends: Int32Array;
  /** Where the fields of each record begin; one more entry than records. */
  readonly first: Int32Array;
  records = 0;
  count = 0;
  unescaped = new Uint8Array(1024);
  #used = 0;

  constructor(room = 16_384) {
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.first = new Int32Array(room + 1);
  }

  clear(): void {
    this.records = 0;
    this.count = 0;
    this.#used = 0;
  }

  /** Makes room for more fields of one long record. */
  grow(): void {
    const starts = new Int32Array(this.starts.length * 2);
    const ends = new Int32Array(starts.length);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }

  /** Copies a stretch with its doubled quotes made single, and tells where the copy starts; it ends at `unescapedEnd`. */
  unescape(bytes: Uint8Array, start: number, end: number, quote: number): number {
    if (this.#used + end - start > this.unescaped.length) {
      const larger = new Uint8Array(Math.max(this.#used + end - start, this.unescaped.length * 2));
      larger.set(this.unescaped);
      this.unescaped = larger;
    }
    const copyStart = this.#used;
    for (let position = start; position < end; position++) {
      const byte = bytes[position]!;
      this.unescaped[this.#used++] = byte;
      if (byte === quote) position++;
    }
    return copyStart;
  }

  get unescapedEnd(): number {
    return this.#used;
  }

  /** Whether any field lies in `unescaped`. */
  get hasUnescaped(): boolean {
    return this.#used > 0;
  }

  /** The text of every field, one array a record. For headers and samples. */
  texts(bytes: Uint8Array): string[][] {
    return Array.from({ length: this.records }, (_, record) => {
      const texts: string[] = [];
      for (let field = this.first[record]!; field < this.first[record + 1]!; field++) {
        const start = this.starts[field]!;
        const end = this.ends[field]!;
        texts.push(
          decoder.decode(start < 0 ? this.unescaped.subarray(~start, end) : bytes.subarray(start, end)),
        );
      }
      return texts;
    });
  }
}
