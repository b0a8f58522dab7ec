import type { Duckdb } from '../place.ts';

/** What both builds of DuckDB-WASM give, as far as it is used here. */
interface Bindings {
  instantiate(): Promise<unknown>;
  open(settings: object): void;
  connect(): { query(sql: string): { toArray(): readonly { toJSON(): Record<string, unknown> }[] } };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  dropFile(name: string): unknown;
}

/** An open database over the bindings of one of the builds. */
export async function duckdbOver(bindings: Bindings): Promise<Duckdb> {
  await bindings.instantiate();
  bindings.open({});
  const connection = bindings.connect();
  return {
    file: (name, bytes) => bindings.registerFileBuffer(name, bytes),
    dropFile: (name) => bindings.dropFile(name),
    query: (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON()),
  };
}
