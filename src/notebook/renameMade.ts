import { failed } from '../language/problem.ts';
import { methodNamed } from '../segments/methods/index.ts';
import type { SaidOfSegment } from '../segments/methods/bandsScheme.ts';
import type { Definition } from './cells/segment.ts';
import type { Cell } from './cell.ts';
import type { Renaming } from './renameCrossCells.ts';

const between = '×';

/**
 * What it means to the ids in a segment cell that segments of other cells, which it is made of, are named anew: an id of
 * its own is one of theirs, or one of each with a cross between; null where it is not made of such.
 */
export function renameMade({ parameters }: Cell, renamings: ReadonlyMap<string, Renaming>): Renaming | null {
  const definition = parameters['definition'] as Partial<Definition> | undefined;
  const method = methodNamed(definition?.method ?? '');
  const read = method?.read(definition?.scheme);
  if (!method || !read || failed(read)) return null;
  const scheme = read.value as { readonly said?: readonly SaidOfSegment[] };
  const sources = method.references(scheme).map((cell) => renamings.get(cell));
  if (!scheme.said || !sources.some(Boolean)) return null;
  const [first, second] = sources.map((source) => (id: string) => source?.rename(id) ?? id);
  const rename = (id: string): string => {
    const whole = [first, second].map((change) => change?.(id) ?? id).find((next) => next !== id);
    if (whole !== undefined || !first || !second) return whole ?? id;
    for (let at = id.indexOf(between); at >= 0; at = id.indexOf(between, at + 1)) {
      const next = `${first(id.slice(0, at))}${between}${second(id.slice(at + 1))}`;
      if (next !== id) return next;
    }
    return id;
  };
  return {
    rename,
    scheme: { ...scheme, said: scheme.said.map((said) => ({ ...said, at: rename(said.at) })) },
  };
}
