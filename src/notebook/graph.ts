import { failed } from '../language/problem.ts';
import type { Cell } from './cell.ts';
import { cellKindNamed } from './cells/index.ts';
import type { Field } from './field.ts';
import type { Notebook } from './notebook.ts';

/** In which order cells run, and what stands in the way. */
export interface Order {
  /** Every cell that is not in a circle, each after its inputs; the order of the document among equals. */
  readonly sorted: readonly string[];
  /** For each cell that needs its own result: the shortest way round, from the cell through its inputs back to it. */
  readonly cycles: ReadonlyMap<string, readonly string[]>;
  /** For each cell that refers to cells which do not exist: their ids. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** Cells never change, so each is read once. */
const read = new WeakMap<Cell, readonly string[]>();

/** The cells that a cell needs, each once, as its fields say. An unknown kind and an unreadable parameter need none. */
export function inputsOf(cell: Cell): readonly string[] {
  let inputs = read.get(cell);
  if (!inputs) {
    const fields: readonly [string, Field<unknown>][] = Object.entries(
      cellKindNamed(cell.kind)?.fields ?? {},
    );
    inputs = [...new Set(fields.flatMap(([name, field]) => inputsOfField(field, cell.parameters, name)))];
    read.set(cell, inputs);
  }
  return inputs;
}

function inputsOfField(field: Field<unknown>, stored: Cell['parameters'], name: string): readonly string[] {
  if (!field.inputs) return [];
  if (!Object.hasOwn(stored, name)) return field.inputs(field.initial);
  const result = field.read(stored[name]);
  return failed(result) ? [] : field.inputs(result.value);
}

/** The order of a notebook's cells. A cell may need cells that stand below it. */
export function order(notebook: Notebook): Order {
  const inputs = new Map(notebook.cells.map((cell) => [cell.id, inputsOf(cell)]));
  const cycles = new Map<string, readonly string[]>();
  const missing = new Map<string, readonly string[]>();
  const blocked = new Set(unsorted(inputs));
  for (const [cell, needed] of inputs) {
    const round = blocked.has(cell) ? wayRound(cell, inputs) : null;
    if (round) cycles.set(cell, round);
    const absent = needed.filter((input) => !inputs.has(input));
    if (absent.length > 0) missing.set(cell, absent);
  }
  const straight = new Map([...inputs].filter(([cell]) => !cycles.has(cell)));
  return { sorted: sort(straight), cycles, missing };
}

/** All cells that need this one, directly or through others, in the order of the document. */
export function dependantsOf(notebook: Notebook, cell: string): readonly string[] {
  const neededBy = new Map<string, string[]>(notebook.cells.map(({ id }) => [id, []]));
  for (const other of notebook.cells)
    for (const input of inputsOf(other)) neededBy.get(input)?.push(other.id);
  const reached = new Set([cell]);
  for (const next of reached) for (const other of neededBy.get(next) ?? []) reached.add(other);
  return notebook.cells.map(({ id }) => id).filter((id) => id !== cell && reached.has(id));
}

type Inputs = ReadonlyMap<string, readonly string[]>;

/** Kahn's algorithm, always taking the first cell of the document that is ready. */
function sort(inputs: Inputs): readonly string[] {
  const positions = [...inputs.keys()];
  const waitingFor = new Map<string, number>();
  const neededBy = new Map<string, string[]>(positions.map((cell) => [cell, []]));
  for (const [cell, needed] of inputs) {
    const present = needed.filter((input) => inputs.has(input));
    waitingFor.set(cell, present.length);
    for (const input of present) neededBy.get(input)!.push(cell);
  }
  const sorted: string[] = [];
  const taken = new Set<string>();
  for (;;) {
    const ready = positions.find((cell) => !taken.has(cell) && waitingFor.get(cell) === 0);
    if (ready === undefined) return sorted;
    taken.add(ready);
    sorted.push(ready);
    for (const cell of neededBy.get(ready)!) waitingFor.set(cell, waitingFor.get(cell)! - 1);
  }
}

/** The cells that are in a circle or behind one. */
function unsorted(inputs: Inputs): readonly string[] {
  const sorted = new Set(sort(inputs));
  return [...inputs.keys()].filter((cell) => !sorted.has(cell));
}

/** The shortest way from a cell through inputs back to it, both ends included; null when there is none. */
function wayRound(cell: string, inputs: Inputs): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const reached = [cell];
  for (const next of reached) {
    for (const input of inputs.get(next) ?? []) {
      if (input === cell) return wayBack(next, cell, cameFrom);
      if (cameFrom.has(input)) continue;
      cameFrom.set(input, next);
      reached.push(input);
    }
  }
  return null;
}

function wayBack(last: string, cell: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [cell];
  for (let step = last; step !== cell; step = cameFrom.get(step)!) way.unshift(step);
  return [cell, ...way];
}
