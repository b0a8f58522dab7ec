import type { Selection } from '../charts/selection.ts';
import { dependantsOf } from '../notebook/graph.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { RulesScheme } from '../segments/methods/rulesScheme.ts';
import { conditionsOf } from '../segments/rule.ts';
import type { MarkPlace } from './markPlace.ts';
import { rulesOver } from './rulesOver.ts';

/** A cell that a segment can go into, and what it holds. */
interface Receiver {
  readonly cell: string;
  readonly scheme: RulesScheme;
}

/**
 * Where a mark’s segment goes that cannot join those it is drawn by: into the first rules below over this one table
 * that ask of the same columns alone. A table without segments takes the last rules over it, whatever they ask.
 */
export function markReceiver(notebook: Notebook, place: MarkPlace, selection: Selection): Receiver | null {
  const from = place.segments ?? place.table;
  const below = notebook.cells.slice(notebook.cells.findIndex(({ id }) => id === from) + 1);
  const receivers = below.flatMap(({ id }) => {
    const scheme = rulesOver(notebook, id, place.table);
    return scheme && !dependantsOf(notebook, id).includes(from) ? [{ cell: id, scheme }] : [];
  });
  const columns = columnsAsked(selection);
  const isOfSuch = ({ scheme }: Receiver) =>
    scheme.segments.length > 0 &&
    scheme.segments.every(({ rule }) =>
      [...conditionsOf(rule)].every(({ subject }) =>
        subject.of === 'column' ? columns.has(subject.column) : subject.of === 'segment',
      ),
    );
  const last = place.segments === null ? receivers.at(-1) : undefined;
  return receivers.find(isOfSuch) ?? last ?? null;
}

/** The columns that a selection asks. */
export function columnsAsked({ where, anyOf = [] }: Selection): ReadonlySet<string> {
  return new Set([...where, ...anyOf.flat()].map(({ column }) => column));
}
