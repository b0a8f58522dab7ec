import { isText, type Name } from '../language/text.ts';
import type { Condition } from '../segments/rule.ts';
import type { Notebook } from './notebook.ts';

/** A condition whose value was left out of a link, and where it stands. */
export interface Hole {
  readonly cell: string;
  /** The segment whose rule it is part of; null in the rule of a table. */
  readonly segment: string | null;
  /** The name of the segment or the cell. */
  readonly name: Name;
  /** What it asks about; null: membership of segments. */
  readonly subject: Name | null;
  readonly condition: string;
}

/** The conditions that wait for a value, in reading order. */
export function holesIn(notebook: Notebook): readonly Hole[] {
  return notebook.cells.flatMap((cell) => [
    ...holesUnder(cell.parameters, { cell: cell.id, segment: null, name: cell.name }, notebook),
  ]);
}

type Holder = Pick<Hole, 'cell' | 'segment' | 'name'>;

function* holesUnder(part: unknown, holder: Holder, notebook: Notebook): Generator<Hole> {
  if (typeof part !== 'object' || part === null) return;
  if (isHole(part)) {
    yield { ...holder, subject: subjectOf(part, notebook), condition: part.id };
    return;
  }
  const inner = isSegment(part) ? { ...holder, segment: part.id, name: part.name } : holder;
  for (const value of Object.values(part)) yield* holesUnder(value, inner, notebook);
}

function isHole(part: object): part is Condition {
  return 'hole' in part && part.hole === true && 'id' in part && typeof part.id === 'string';
}

function isSegment(part: object): part is { readonly id: string; readonly name: Name } {
  if (!('rule' in part && 'id' in part && 'name' in part) || typeof part.id !== 'string') return false;
  return typeof part.name === 'string' || isText(part.name);
}

function subjectOf({ subject }: Partial<Condition>, { dimensions }: Notebook): Name | null {
  if (subject?.of === 'column') return subject.column;
  if (subject?.of !== 'dimension') return null;
  return dimensions.find(({ id }) => id === subject.dimension)?.name ?? null;
}
