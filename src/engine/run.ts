import { at, failed, type Problem } from '../language/problem.ts';
import type { ReadOptions, ReadTable } from '../data/formats/format.ts';
import type { Cell } from '../notebook/cell.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import type { CellKind, CellYield, RunContext } from '../notebook/cells/kind.ts';
import { readParameters } from '../notebook/field.ts';
import { inputsOf, order } from '../notebook/graph.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome } from '../notebook/outcome.ts';
import { sourceKey } from '../notebook/sourceKey.ts';
import type { SourceReference } from '../notebook/source.ts';
import type { MethodRun } from '../segments/methods/method.ts';
import { drive, dropped } from './drive.ts';
import type { Memo } from './memo.ts';
import { todayOf } from './newestDay.ts';
import { cancelled, circle, inputGone, unknownKind } from './problems.ts';
import { cellRun, methodRun } from './runs.ts';
import type { Sources } from './sources.ts';
import { Turns } from './turn.ts';

type Tell = (cell: string, outcome: Outcome, today: number | null) => void;

interface Prepared {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly parameters: Record<string, unknown>;
  readonly inputs: readonly string[];
  readonly source: { readonly reference: SourceReference; readonly read: ReadOptions } | null;
}

/** One run of one version of a notebook. */
export class Run {
  today: number | null = null;
  readonly #notebook: Notebook;
  readonly #memo: Memo;
  readonly #sources: Sources;
  readonly #tell: Tell;
  readonly #dimensions: string;
  readonly #abort = new AbortController();
  readonly #tables = new Map<string, ReadTable>();
  /** Cells that will not be done in this run, and the one it began with. */
  readonly #stopped = new Map<string, string>();
  readonly #settled = new Set<string>();
  #isSuperseded = false;

  constructor(notebook: Notebook, memo: Memo, sources: Sources, tell: Tell) {
    this.#notebook = notebook;
    this.#memo = memo;
    this.#sources = sources;
    this.#tell = (cell, outcome) => {
      if (this.#isSuperseded) return;
      tell(cell, outcome, this.today);
    };
    this.#dimensions = JSON.stringify(notebook.dimensions);
  }

  supersede(): void {
    this.#isSuperseded = true;
    this.#abort.abort();
  }

  cancel(): void {
    this.#abort.abort();
    this.#sources.keepOnly(new Set());
    for (const { id } of this.#notebook.cells) {
      if (!this.#settled.has(id)) this.#tell(id, { state: 'failed', problems: [cancelled] }, null);
    }
    this.#isSuperseded = true;
  }

  async finish(): Promise<void> {
    const { cells } = this.#notebook;
    this.#memo.keepOnly(new Set(cells.map((cell) => cell.id)));
    const graph = order(this.#notebook);
    const prepared = new Map<string, Prepared>();
    for (const cell of cells) {
      const path = graph.cycles.get(cell.id);
      if (path) this.#fail(cell.id, [circle(path.map((id) => cells.find((other) => other.id === id)!.name))]);
      else if (graph.missing.has(cell.id)) this.#fail(cell.id, [inputGone]);
      else {
        const ready = this.#prepare(cell);
        if (ready) prepared.set(cell.id, ready);
      }
    }
    const sorted = graph.sorted.flatMap((id) => prepared.get(id) ?? []);
    const turns = new Turns();
    try {
      await this.#readSources(sorted, turns);
      for (const cell of sorted) {
        if (this.#abort.signal.aborted) return;
        await this.#runCell(cell, turns);
      }
    } finally {
      turns.close();
    }
  }

  #prepare(cell: Cell): Prepared | null {
    const kind = cellKindNamed(cell.kind);
    if (!kind) {
      this.#fail(cell.id, [unknownKind(cell.kind)]);
      return null;
    }
    const read = readParameters(kind.fields, cell.parameters);
    if ('problems' in read) {
      this.#fail(cell.id, read.problems);
      return null;
    }
    const { parameters } = read;
    const source = kind.source?.(parameters) ?? null;
    return {
      cell,
      kind,
      parameters,
      inputs: inputsOf(cell),
      source: source && { ...source, read: { ...source.read, zone: this.#notebook.zone } },
    };
  }

  /** Reads every source, and shows its cell at once with the today known so far: a later today runs it again if it asked. */
  async #readSources(cells: readonly Prepared[], turns: Turns): Promise<void> {
    const withSource = cells.flatMap((cell) => (cell.source ? [{ cell, source: cell.source }] : []));
    this.#sources.keepOnly(new Set(withSource.map(({ source }) => sourceKey(source.reference, source.read))));
    for (const { cell, source } of withSource) {
      const { id } = cell.cell;
      const table = await this.#sources.read(source.reference, source.read, (progress) =>
        this.#tell(id, { state: 'running', progress }, null),
      );
      if (this.#abort.signal.aborted || table === dropped) return;
      if (failed(table)) this.#fail(id, [table.problem]);
      else {
        this.#tables.set(id, table.value);
        this.today = todayOf(this.#notebook, this.#tables.values());
        await this.#runCell(cell, turns);
      }
    }
    this.today = todayOf(this.#notebook, this.#tables.values());
  }

  async #runCell(prepared: Prepared, turns: Turns): Promise<void> {
    const { cell, inputs } = prepared;
    if (this.#stopped.has(cell.id)) return;
    const cause = inputs.map((input) => this.#stopped.get(input)).find((stopped) => stopped !== undefined);
    if (cause !== undefined) {
      this.#stopped.set(cell.id, cause);
      this.#tell(cell.id, { state: 'waiting', for: cause }, null);
      return;
    }
    const key = this.#key(prepared);
    const today = this.today ?? 0;
    const remembered = this.#memo.find(cell.id, key, today, this.#dimensions);
    const left = remembered ?? (await this.#evaluate(prepared, key, today, turns));
    if (!left) return;
    this.#settled.add(cell.id);
    this.#tell(cell.id, { state: 'done', result: left.result }, null);
  }

  async #evaluate(
    { cell, kind, parameters }: Prepared,
    key: string,
    today: number,
    turns: Turns,
  ): Promise<CellYield<unknown> | null> {
    const [run, methods] = await Promise.all([
      cellRun(kind.name),
      Promise.all((kind.methods?.(parameters) ?? []).map(async (name) => [name, await methodRun(name)] as const)),
    ]);
    const used = { today: false, dimensions: false };
    const context = this.#context(cell.id, today, new Map(methods), used);
    const done = await drive(run.run(parameters, context), turns, this.#abort.signal, (progress) =>
      this.#tell(cell.id, { state: 'running', progress }, null),
    );
    if (done === dropped) return null;
    if ('problems' in done) {
      this.#fail(cell.id, done.problems);
      return null;
    }
    this.#memo.remember(cell.id, {
      key,
      today: used.today ? today : null,
      dimensions: used.dimensions ? this.#dimensions : null,
      left: done.value,
    });
    return done.value;
  }

  #context(
    cell: string,
    today: number,
    methods: ReadonlyMap<string, MethodRun>,
    used: { today: boolean; dimensions: boolean },
  ): RunContext {
    const { dimensions } = this.#notebook;
    return {
      cell,
      get asOf() {
        used.today = true;
        return today;
      },
      get dimensions() {
        used.dimensions = true;
        return dimensions;
      },
      input: <Kept>(input: string) => present(this.#memo.last(input)).kept as Kept,
      source: () => present(this.#tables.get(cell)),
      method: (name) => present(methods.get(name)),
    };
  }

  /** Everything a cell is made from, but today and the dimensions: only what asks for those depends on them. */
  #key({ cell, source, inputs }: Prepared): string {
    return JSON.stringify([
      cell.kind,
      cell.parameters,
      source && sourceKey(source.reference, source.read),
      inputs.map((input) => versionOf(present(this.#memo.last(input)))),
    ]);
  }

  #fail(cell: string, problems: readonly Problem[]): void {
    this.#stopped.set(cell, cell);
    this.#settled.add(cell);
    this.#tell(cell, { state: 'failed', problems: problems.map((problem) => at(problem, { cell })) }, null);
  }
}

const versions = new WeakMap<object, number>();
let newestVersion = 0;

/** A number that tells one thing a cell left from another. */
function versionOf(left: object): number {
  let version = versions.get(left);
  if (version === undefined) versions.set(left, (version = ++newestVersion));
  return version;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a cell ran before what it stands on');
  return value;
}
