import { at, failed, type Problem } from '../language/problem.ts';
import type { ReadOptions, ReadTable } from '../data/formats/format.ts';
import type { Progress } from '../data/work.ts';
import type { Cell } from '../notebook/cell.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import type { CellKind, CellYield, RunContext } from '../notebook/cells/kind.ts';
import { readParameters } from '../notebook/field.ts';
import { cellOf } from '../notebook/edit.ts';
import { inputsOf, order } from '../notebook/graph.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcome, Outcomes } from '../notebook/outcome.ts';
import { sourceKey } from '../notebook/sourceKey.ts';
import type { SourceReference } from '../notebook/source.ts';
import type { MethodRun } from '../segments/methods/method.ts';
import { drive, dropped } from './drive.ts';
import type { Memo } from './memo.ts';
import { misfitsOf } from './misfits.ts';
import { todayOf } from './newestDay.ts';
import { cancelled, circle, inputGone, tooManySampleRows, unknownKind } from './problems.ts';
import { cellRun, methodRun } from './runs.ts';
import { SampleRoom } from './sampleRoom.ts';
import type { Sources } from './sources.ts';
import { Turns } from './turn.ts';

interface Prepared {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly parameters: Record<string, unknown>;
  readonly inputs: readonly string[];
  readonly source: { readonly reference: SourceReference; readonly read: ReadOptions } | null;
}

/** Milliseconds between two reports of how far a cell is. */
const reportEvery = 80;

/** One run of one version of a notebook. */
export class Run {
  /** Null until every table is read that it may be worked out from. */
  today: number | null = null;
  readonly #notebook: Notebook;
  readonly #memo: Memo;
  readonly #sources: Sources;
  readonly #listener: (outcomes: Outcomes) => void;
  readonly #dimensions: string;
  readonly #abort = new AbortController();
  readonly #tables = new Map<string, ReadTable>();
  /** Cells that will not be done in this run, and the one it began with. */
  readonly #stopped = new Map<string, string>();
  readonly #settled = new Set<string>();
  #reported: { readonly cell: string; readonly at: number } | null = null;

  constructor(notebook: Notebook, memo: Memo, sources: Sources, listener: (outcomes: Outcomes) => void) {
    this.#notebook = notebook;
    this.#memo = memo;
    this.#sources = sources;
    this.#listener = listener;
    this.#dimensions = JSON.stringify(notebook.dimensions);
    if (notebook.asOf !== null) this.today = todayOf(notebook, []);
  }

  /** Ends the run: from now on it says nothing. */
  supersede(): void {
    this.#abort.abort();
  }

  /** Ends the run; cells that are neither done nor failed say that they were cancelled. */
  cancel(): void {
    if (this.#abort.signal.aborted) return;
    this.#sources.cancel();
    for (const { id } of this.#notebook.cells) if (!this.#settled.has(id)) this.#fail(id, [cancelled]);
    this.#abort.abort();
  }

  async finish(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    this.#memo.keepOnly(new Set(this.#notebook.cells.map((cell) => cell.id)));
    const sorted = this.#prepareAll();
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
    if (!this.#abort.signal.aborted) this.#listener({});
  }

  /** The cells that can run, in their order; the others fail at once. */
  #prepareAll(): readonly Prepared[] {
    const { cells } = this.#notebook;
    const { sorted, cycles, missing } = order(this.#notebook);
    const prepared = new Map<string, Prepared>();
    for (const cell of cells) {
      const path = cycles.get(cell.id);
      if (path) this.#fail(cell.id, [circle(path.map((id) => present(cellOf(this.#notebook, id)).name))]);
      else if (missing.has(cell.id)) this.#fail(cell.id, [inputGone]);
      else {
        const ready = this.#prepare(cell);
        if (ready) prepared.set(cell.id, ready);
      }
    }
    return sorted.flatMap((id) => prepared.get(id) ?? []);
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
    const misfits = misfitsOf(this.#notebook, kind, parameters);
    if (misfits.length > 0) {
      this.#fail(cell.id, misfits);
      return null;
    }
    const source = kind.source?.(parameters) ?? null;
    return {
      cell,
      kind,
      parameters,
      inputs: inputsOf(cell),
      source: source && { ...source, read: { ...source.read, zone: this.#notebook.zone } },
    };
  }

  /** Reads every source. A cell that has shown nothing yet is shown as soon as its own rows are there. */
  async #readSources(cells: readonly Prepared[], turns: Turns): Promise<void> {
    const withSource = cells.flatMap((cell) => (cell.source ? [{ cell, source: cell.source }] : []));
    this.#sources.keepOnly(withSource.map(({ source }) => source));
    const room = new SampleRoom();
    for (const { cell, source } of withSource) {
      const { id } = cell.cell;
      if (!room.takes(source.reference)) {
        this.#fail(id, [tooManySampleRows]);
        continue;
      }
      const table = await this.#sources.read(
        source.reference,
        source.read,
        (progress) => this.#report(id, progress),
        this.#abort.signal,
      );
      if (table === dropped) return;
      if (failed(table)) this.#fail(id, [table.problem]);
      else {
        this.#tables.set(id, table.value);
        if (!this.#memo.last(id)) await this.#runCell(cell, turns);
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
      this.#settle(cell.id, { state: 'waiting', for: cause });
      return;
    }
    // The input stands below, or waits for today: the cell's turn comes again.
    if (inputs.some((input) => !this.#settled.has(input))) return;
    const key = this.#key(prepared);
    const remembered = this.#memo.find(cell.id, key, this.today, this.#dimensions);
    const left = remembered ?? (await this.#evaluate(prepared, key, turns));
    if (left) this.#settle(cell.id, { state: 'done', result: left.result });
  }

  /** What the cell leaves, remembered; null when it failed, was dropped, or asked for a today that is not known yet. */
  async #evaluate(
    { cell, kind, parameters }: Prepared,
    key: string,
    turns: Turns,
  ): Promise<CellYield<unknown> | null> {
    const [run, methods] = await Promise.all([
      cellRun(kind.name),
      Promise.all(
        (kind.methods?.(parameters) ?? []).map(async (name) => [name, await methodRun(name)] as const),
      ),
    ]);
    const used = { today: false, dimensions: false };
    const context = this.#context(cell.id, new Map(methods), used);
    const done = await drive(run.run(parameters, context), turns, this.#abort.signal, (progress) =>
      this.#report(cell.id, progress),
    );
    if (done === dropped || (used.today && this.today === null)) return null;
    if ('problems' in done) {
      this.#fail(cell.id, done.problems);
      return null;
    }
    this.#memo.remember(cell.id, {
      key,
      today: used.today ? this.today : null,
      dimensions: used.dimensions ? this.#dimensions : null,
      left: done.value,
    });
    return done.value;
  }

  #context(
    cell: string,
    methods: ReadonlyMap<string, MethodRun>,
    used: { today: boolean; dimensions: boolean },
  ): RunContext {
    const { dimensions } = this.#notebook;
    const today = this.today ?? 0;
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
      zone: this.#notebook.zone,
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
    this.#settle(cell, { state: 'failed', problems: problems.map((problem) => at(problem, { cell })) });
  }

  #settle(cell: string, outcome: Outcome): void {
    this.#settled.add(cell);
    this.#tell(cell, outcome);
  }

  /** Progress, no oftener than an eye can follow: the page has better things to do. */
  #report(cell: string, progress: Progress): void {
    const now = performance.now();
    if (this.#reported?.cell === cell && now - this.#reported.at < reportEvery) return;
    this.#reported = { cell, at: now };
    this.#tell(cell, { state: 'running', progress });
  }

  #tell(cell: string, outcome: Outcome): void {
    if (!this.#abort.signal.aborted) this.#listener({ [cell]: outcome });
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
