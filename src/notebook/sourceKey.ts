import type { ReadOptions } from '../data/formats/format.ts';
import type { SourceReference } from './source.ts';

/** Under which key the read rows of a source are remembered: its bytes and how they are read say all. */
export function sourceKey(source: SourceReference, read: ReadOptions): string {
  const options = Object.entries(read).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([identity(source), options]);
}

/** A file under another name is the same source; what whoever sent the notebook had is no part of it. */
function identity(source: SourceReference): unknown {
  if (source.from !== 'file') return source;
  return source.renamed?.length ? [source.hash, source.renamed] : source.hash;
}
