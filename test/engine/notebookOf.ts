import { createHash } from 'node:crypto';
import type { Cell } from '../../src/notebook/cell.ts';
import type { ColumnChoice } from '../../src/notebook/cells/data.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import type { CellResult } from '../../src/notebook/results.ts';
import type { SourceReference } from '../../src/notebook/source.ts';
import type { RuleSegment } from '../../src/segments/methods/rulesScheme.ts';
import { emptyGroup, type Group, type Rule, type Subject } from '../../src/segments/rule.ts';

/** A file as a person gives it: its bytes, and the reference that a data cell stores. */
export interface File {
  readonly blob: Blob;
  readonly source: SourceReference & { readonly from: 'file' };
}

export function fileOf(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { blob: new Blob([bytes]), source: { from: 'file', hash, name, bytes: bytes.length } };
}

/** Loads these files and no other; `asked` lists the hashes in the order they were asked for. */
export function loaderOf(...files: readonly File[]) {
  const asked: string[] = [];
  const blobs = new Map(files.map(({ blob, source }) => [source.hash, blob]));
  const file = async (hash: string) => {
    asked.push(hash);
    return blobs.get(hash) ?? null;
  };
  return { file, asked };
}

export function notebookOf(cells: readonly Cell[], more: Partial<Notebook> = {}): Notebook {
  return { ...emptyNotebook('test', '2024-03-10', 'Test'), cells, ...more };
}

/** A data cell over a file, a sample or another cell. */
export function dataCell(
  id: string,
  source: SourceReference | File,
  more: Readonly<Record<string, unknown>> & { readonly columns?: readonly ColumnChoice[] } = {},
): Cell {
  const reference = 'blob' in source ? source.source : source;
  return { id, kind: 'data', name: id, parameters: { source: reference, ...more } };
}

export function textCell(id: string, text: string): Cell {
  return { id, kind: 'text', name: id, parameters: { text } };
}

export function rulesCell(
  id: string,
  tables: readonly string[],
  rules: Readonly<Record<string, Group>>,
  overlap: 'firstMatch' | 'free' = 'firstMatch',
): Cell {
  const segments = Object.entries(rules).map(([segment, rule], index): RuleSegment => ({
    id: segment,
    name: segment,
    color: (index % 10) + 1,
    rule,
  }));
  return {
    id,
    kind: 'segment',
    name: id,
    parameters: { tables, definition: { method: 'rules', scheme: { overlap, segments } } },
  };
}

export function compareCell(id: string, segments: string): Cell {
  return { id, kind: 'compare', name: id, parameters: { segments } };
}

export function chartCell(id: string, segments: string, more: Readonly<Record<string, unknown>> = {}): Cell {
  return { id, kind: 'chart', name: id, parameters: { segments, ...more } };
}

let ids = 0;

export function all(...items: readonly Rule[]): Group {
  return { ...emptyGroup(`group-${ids++}`), items };
}

export function asks(subject: Subject, operator: string, value: unknown): Rule {
  return { id: `condition-${ids++}`, kind: 'condition', subject, operator, value };
}

export function ofColumn(column: string, operator: string, value: unknown): Rule {
  return asks({ of: 'column', column }, operator, value);
}

export function ofDimension(dimension: string, ...values: readonly string[]): Rule {
  return asks({ of: 'dimension', dimension }, 'isAnyOf', { values });
}

export function inSegment(cell: string, segment: string): Rule {
  return asks({ of: 'segment' }, 'inSegment', { segments: [{ cell, segment }] });
}

/** The result of a done cell, of the type that is expected. */
export function resultOf<Type extends CellResult['type']>(
  outcome: Outcome | undefined,
  type: Type,
): Extract<CellResult, { type: Type }> {
  if (outcome?.state !== 'done' || outcome.result.type !== type)
    throw new Error(`no ${type} but ${JSON.stringify(outcome)}`);
  return outcome.result as Extract<CellResult, { type: Type }>;
}
