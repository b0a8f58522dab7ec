import { cellKindNamed } from '../notebook/cells/index.ts';
import { readParameters } from '../notebook/field.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { sourceKey } from '../notebook/sourceKey.ts';

/** The files that the cells of a notebook read: the hash of each, and the key of its kept columns. */
export function filesWanted(notebook: Notebook): readonly { readonly hash: string; readonly key: string }[] {
  return notebook.cells.flatMap((cell) => {
    const kind = cellKindNamed(cell.kind);
    const read = kind && readParameters(kind.fields, cell.parameters);
    if (!read || 'problems' in read) return [];
    const source = kind.source?.(read.parameters);
    if (source?.reference.from !== 'file') return [];
    const key = sourceKey(source.reference, { ...source.read, zone: notebook.zone });
    return [{ hash: source.reference.hash, key }];
  });
}
