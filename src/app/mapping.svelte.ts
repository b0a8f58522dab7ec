import { message } from '../language/message.ts';
import * as words from '../language/words/mapping.ts';
import type { Cell } from '../notebook/cell.ts';
import { columnsAsked } from '../notebook/columnsAsked.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import { changeCell } from '../notebook/edit.ts';
import { readParameters } from '../notebook/field.ts';
import type { Outcome } from '../notebook/outcome.ts';
import { type AskedColumn, type ColumnMatch, matchColumns, type TableShape } from './matchColumns.ts';
import { type FileReference, type OwnTable, withOwnTable } from './ownTable.ts';
import type { Session } from './session.svelte.ts';
import type { SourceFiles } from './sourceFiles.svelte.ts';

/** A column that the notebook asks for, and the ids of the cells that ask. */
export interface UsedColumn extends AskedColumn {
  readonly cells: readonly string[];
}

/** A table of the notebook that comes from a file. */
export interface MappedTable {
  readonly cell: Cell;
  readonly source: FileReference;
  readonly asked: readonly UsedColumn[];
}

/** A file that the person gave for a table, read by a cell of its own. */
interface Given {
  readonly source: FileReference;
  /** What the person chose by hand, by the notebook's name. */
  readonly chosen: ReadonlyMap<string, string | null>;
}

/** Data of the person's own for a notebook: a file for each table, and which of its columns stand for which. */
export class Mapping {
  readonly session: Session;
  readonly tables: readonly MappedTable[];
  /** The ids of the data cells whose file is in this browser; null until that is known. */
  here = $state.raw<ReadonlySet<string> | null>(null);

  readonly #files: SourceFiles;
  #given = $state.raw<ReadonlyMap<string, Given>>(new Map());

  constructor(session: Session, files: SourceFiles) {
    this.session = session;
    this.#files = files;
    this.tables = tablesOf(session);
    void this.#look();
  }

  /** Whether something was given that the notebook does not stand on yet. */
  get isReady(): boolean {
    return this.tables.some(({ cell }) => this.ownTable(cell.id) !== null);
  }

  /** The file that was given for a table. */
  given(cell: string): FileReference | null {
    return this.#given.get(cell)?.source ?? null;
  }

  /** How far the reading of that file is. */
  outcome(cell: string): Outcome {
    return this.session.outcome(besideId(cell));
  }

  /** The file that was given for a table, as far as it is read. */
  ownTable(cell: string): OwnTable | null {
    const given = this.#given.get(cell);
    const shape = this.#shape(cell);
    if (!given || !shape) return null;
    const matches = this.matches(cell);
    const asked = this.#table(cell)?.asked ?? [];
    const chosen = new Map(
      asked.map(({ name }) => {
        const byHand = given.chosen.get(name);
        return [name, byHand === undefined ? (matches.get(name)?.own ?? null) : byHand];
      }),
    );
    return { source: given.source, shape, chosen };
  }

  /** What the names and types of a file's columns tell by themselves. */
  matches(cell: string): ReadonlyMap<string, ColumnMatch> {
    const table = this.#table(cell);
    const shape = this.#shape(cell);
    if (!table || !shape) return new Map();
    const { columns, rows } = table.source;
    return matchColumns(table.asked, shape, columns && rows !== undefined ? { columns, rows } : null);
  }

  /** Takes a file for a table; the one that the table is made of is all it needs. */
  async take(file: Blob, name: string, cell = this.#next()?.cell.id): Promise<void> {
    const isVisit = this.session.saved === 'reading';
    const source = await (isVisit ? this.#files.visit(file, name) : this.#files.keep(file, name));
    const same = this.tables.filter((table) => table.source.hash === source.hash);
    if (same.length > 0) {
      this.#give(same.map((table) => [table.cell.id, null]));
      await this.#look();
    } else if (cell !== undefined) this.#give([[cell, { source, chosen: new Map() }]]);
  }

  choose(cell: string, name: string, own: string | null): void {
    const given = this.#given.get(cell);
    if (!given) return;
    const chosen = new Map(given.chosen);
    // A column stands for one of the notebook's.
    for (const [other, taken] of this.ownTable(cell)?.chosen ?? [])
      if (own !== null && taken === own) chosen.set(other, null);
    this.#given = new Map([...this.#given, [cell, { ...given, chosen: chosen.set(name, own) }]]);
  }

  /** Puts the notebook on the data that was given. */
  apply(): void {
    const own = this.tables.flatMap((table) => {
      const given = this.ownTable(table.cell.id);
      return given ? [{ table, given }] : [];
    });
    const names = own.map(({ given }) => given.source.name);
    this.#beginAnew();
    this.session.supply(message(words.applied, { names: { list: names } }), (notebook) =>
      own.reduce(
        (changed, { table, given }) =>
          changeCell(changed, table.cell.id, (cell) => withOwnTable(cell, table.asked, given)),
        notebook,
      ),
    );
  }

  /** Ends the reading of what was given and not used. */
  close(): void {
    if (this.#given.size > 0) this.#beginAnew();
    this.session.run();
  }

  /** The first table that has no rows yet, for what comes without saying for which. */
  #next(): MappedTable | undefined {
    const isEmpty = ({ cell }: MappedTable) => !this.here?.has(cell.id) && !this.#given.has(cell.id);
    return this.tables.find(isEmpty) ?? this.tables[0];
  }

  #beginAnew(): void {
    this.#given = new Map();
    this.session.runBeside([]);
  }

  #give(given: readonly (readonly [cell: string, given: Given | null])[]): void {
    const next = new Map(this.#given);
    for (const [cell, one] of given)
      if (one) next.set(cell, one);
      else next.delete(cell);
    this.#given = next;
    this.session.runBeside(Array.from(next, ([cell, { source }]) => this.#reader(cell, source)));
  }

  /** A data cell that reads a given file as it is. */
  #reader(cell: string, source: FileReference): Cell {
    const { header } = (this.#table(cell)?.cell.parameters['read'] ?? {}) as { readonly header?: boolean };
    const read = header === undefined ? {} : { header };
    return { id: besideId(cell), kind: 'data', name: source.name, parameters: { source, read } };
  }

  async #look(): Promise<void> {
    const found = await Promise.all(
      this.tables.map(async ({ cell, source }) => ((await this.#files.find(source.hash)) ? [cell.id] : [])),
    );
    this.here = new Set(found.flat());
  }

  #table(cell: string): MappedTable | undefined {
    return this.tables.find((table) => table.cell.id === cell);
  }

  #shape(cell: string): TableShape | null {
    const outcome = this.outcome(cell);
    if (outcome.state !== 'done' || outcome.result.type !== 'table') return null;
    const { columns, rows } = outcome.result;
    return { columns: columns.map(({ name, type }) => ({ name, type })), rows };
  }
}

/** The id of the cell that reads what was given for another one; no cell of a notebook has such an id. */
function besideId(cell: string): string {
  return `${cell} given`;
}

/** The tables that come from files, with the columns that the notebook asks of them, in the order of the file. */
function tablesOf({ document }: Session): readonly MappedTable[] {
  return document.cells.flatMap((cell) => {
    const source = fileOf(cell);
    if (!source) return [];
    const known = source.columns ?? [];
    const asked = Array.from(columnsAsked(document, cell.id), ([name, cells]) => {
      const place = known.findIndex((column) => column.name === name);
      return { name, cells, place, type: known[place]?.type ?? null };
    });
    const isKnown = known.length > 0;
    const columns = asked.filter(({ place }) => !isKnown || place >= 0).sort((a, b) => a.place - b.place);
    return [{ cell, source, asked: columns.map(({ name, type, cells }) => ({ name, type, cells })) }];
  });
}

function fileOf(cell: Cell): FileReference | null {
  const kind = cellKindNamed(cell.kind);
  const read = kind && readParameters(kind.fields, cell.parameters);
  if (!read || 'problems' in read) return null;
  const reference = kind.source?.(read.parameters)?.reference;
  return reference?.from === 'file' ? reference : null;
}
