import type { ReadOptions } from '../data/formats/format.ts';
import type { SourceReference } from './source.ts';

interface OwnNames {
  readonly source: SourceReference;
  readonly read: ReadOptions;
  /** What goes under the notebook's names. */
  readonly renamed: readonly (readonly [own: string, ours: string])[];
}

/** A file under the names of its own columns, and how it is read by those; null where no column is renamed. */
export function ownNames(source: SourceReference, read: ReadOptions): OwnNames | null {
  if (source.from !== 'file' || !source.renamed || source.renamed.length === 0) return null;
  const { renamed, ...own } = source;
  const owns = new Map(renamed.map(([name, ours]) => [ours, name]));
  const types = read.types?.map((type) => ({ ...type, column: owns.get(type.column) ?? type.column }));
  return { source: own, read: { ...read, ...(types ? { types } : {}) }, renamed };
}
