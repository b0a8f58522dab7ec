import type { ReadOptions } from '../data/formats/format.ts';
import type { SourceReference } from './source.ts';

/**
 * How a source is read so that the types which the person has set can be made of what was read: those columns of a file
 * as its texts, and a sample as it is made. The same for the same columns, whatever they are to become.
 */
export function asTexts(source: SourceReference, read: ReadOptions): ReadOptions {
  if (!read.types || read.types.length === 0) return read;
  const names = source.from === 'file' ? new Set(read.types.map(({ column }) => column)) : [];
  return { ...read, types: [...names].sort().map((column) => ({ column, type: 'text' as const })) };
}
