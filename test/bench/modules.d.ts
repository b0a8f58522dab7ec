// What is used of the packages in this folder's own package.json, which only `npm run bench` installs.

interface DuckdbModule {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<DuckdbBindings>;
  readonly VoidLogger: new () => object;
}

interface DuckdbBindings {
  instantiate(): Promise<unknown>;
  open(settings: object): void;
  connect(): { query(sql: string): { toArray(): readonly { toJSON(): Record<string, unknown> }[] } };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  dropFile(name: string): unknown;
}

declare module '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs' {
  const duckdb: DuckdbModule & { readonly NODE_RUNTIME: object };
  export default duckdb;
}

declare module 'duckdb-browser-blocking' {
  export const {
    createDuckDB,
    VoidLogger,
    BROWSER_RUNTIME,
  }: DuckdbModule & {
    readonly BROWSER_RUNTIME: object;
  };
}

declare module 'd3-dsv' {
  export function csvParse(text: string): unknown[];
  export function csvParse<Row>(text: string, row: (row: object) => Row): Row[];
  export function autoType(row: object): object;
}

declare module 'papaparse' {
  const papaparse: { parse(text: string, settings: object): { readonly data: unknown[] } };
  export default papaparse;
}

declare module 'udsv' {
  interface Parser {
    typedCols(text: string): unknown[][];
    typedObjs(text: string): object[];
  }
  export function inferSchema(text: string): object;
  export function initParser(schema: object): Parser;
}

declare module 'simple-statistics' {
  export function ckmeans(values: readonly number[], classes: number): number[][];
}

declare module 'ml-kmeans' {
  export function kmeans(
    rows: readonly (readonly number[])[],
    clusters: number,
    settings: { readonly initialization: 'kmeans++'; readonly seed: number },
  ): { computeInformation(rows: readonly (readonly number[])[]): readonly { error: number; size: number }[] };
}
