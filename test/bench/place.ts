import type { Clock } from './stopwatch.ts';

/** Where the tasks run: what differs between Node.js and a worker of a browser. */
export interface Place {
  /** Milliseconds: of the processor's work where that can be had, else of the time that goes by. */
  readonly now: Clock;
  openDuckdb(): Promise<Duckdb>;
  /** Keeps a value under a key and gives it back from where it was kept; null where there is no such place. */
  readonly shelf: Shelf | null;
}

export interface Shelf {
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<unknown>;
}

/** DuckDB-WASM without a worker of its own, so that its work is measured where ours is. */
export interface Duckdb {
  file(name: string, bytes: Uint8Array): void;
  dropFile(name: string): void;
  /** The rows of the answer, as objects. */
  query(sql: string): readonly Readonly<Record<string, unknown>>[];
}
