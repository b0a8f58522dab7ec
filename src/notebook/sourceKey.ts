import type { ReadOptions } from '../data/formats/format.ts';
import type { SourceReference } from './source.ts';

/** Under which key the read rows of a source are remembered: its bytes and how they are read say all. */
export function sourceKey(source: SourceReference, read: ReadOptions): string {
  const options = Object.entries(read).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([identity(source), options]);
}

/** A renamed file is the same source. */
function identity(source: SourceReference): unknown {
  return source.from === 'file' ? source.hash : source;
}
