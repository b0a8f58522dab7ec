import { type ColumnTable, table as arqueroTable } from 'arquero';
import type { Column, NamedColumn } from '../../src/data/column.ts';
import { tableOf, type Table } from '../../src/data/table.ts';
import type { Duckdb, Place } from './place.ts';
import { shopColumns } from './shopColumns.ts';
import { Stopwatch } from './stopwatch.ts';
import { writeCsv } from './writeCsv.ts';

/** How large a table, and how often each thing is run; the least counts. */
export interface Settings {
  readonly rows: number;
  readonly runs: number;
}

/**
 * The shop's customers as everyone likes them best: our columns, Arquero's arrays, a table of DuckDB's. The peers' are
 * made when they are first asked for, after ours was measured: millions of objects make every collection of garbage slow.
 */
export class Shop {
  readonly place: Place;
  readonly watch: Stopwatch;
  readonly rows: number;
  readonly runs: number;
  readonly size: string;
  readonly columns: readonly NamedColumn[];
  #csv: Uint8Array | undefined;
  #arquero: ColumnTable | undefined;
  #duckdb: Promise<Duckdb> | undefined;

  constructor(place: Place, { rows, runs }: Settings) {
    this.place = place;
    this.watch = new Stopwatch(place.now);
    this.rows = rows;
    this.runs = runs;
    this.columns = shopColumns(rows);
    this.size = `${rows.toLocaleString('en')} x ${this.columns.length}`;
  }

  get csv(): Uint8Array {
    return (this.#csv ??= writeCsv(this.columns));
  }

  column(name: string): Column {
    const found = this.columns.find((known) => known.name === name);
    if (!found) throw new Error(`the shop has no column “${name}”`);
    return found.column;
  }

  /** Our table, of new columns, so that nothing is remembered of them. */
  table(): Table {
    return tableOf(this.columns.map(({ name, column }) => ({ name, column: { ...column } })));
  }

  get arquero(): ColumnTable {
    const arrays = () =>
      this.columns.map(({ name, column }) => [name, 'values' in column ? column.values : [...column]]);
    return (this.#arquero ??= arqueroTable(Object.fromEntries(arrays())));
  }

  /** DuckDB without a table. */
  get emptyDuckdb(): Promise<Duckdb> {
    return this.place.openDuckdb();
  }

  /** DuckDB with the table `shop`. */
  get duckdb(): Promise<Duckdb> {
    return (this.#duckdb ??= this.#filled());
  }

  async #filled(): Promise<Duckdb> {
    const duckdb = await this.place.openDuckdb();
    duckdb.file('made.csv', this.csv.slice());
    duckdb.query("create table shop as select * from read_csv('made.csv', sample_size = -1)");
    duckdb.dropFile('made.csv');
    return duckdb;
  }
}
