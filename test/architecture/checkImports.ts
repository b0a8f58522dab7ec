import { posix } from 'node:path';
import { type ImportFound, readImports } from './readImports.ts';
import { type Room, roomOf, rooms } from './rooms.ts';

/** Files under `src` by their path in it, with their text. */
export type Files = ReadonlyMap<string, string>;

/** One law broken in one place. */
export interface Breach {
  readonly law: Law;
  readonly file: string;
  readonly what: string;
}

export type Law =
  | 'every file is in a room'
  | 'markup is in ui, state in app'
  | 'an import is a plain path to a file'
  | 'imports flow one way'
  | 'a package has its rooms'
  | 'only the engine runs'
  | 'imports make no circle'
  | 'the page loads neither tables, mathematics nor charts at first';

interface Edge extends ImportFound {
  readonly from: string;
  /** The file under `src`, or null for a package. */
  readonly to: string | null;
  readonly package: string | null;
}

/** Reads every import of these files and names each law that one breaks. */
export function checkImports(files: Files): readonly Breach[] {
  const paths = [...files.keys()];
  const edges = [...files].flatMap(([path, source]) =>
    readImports(path, source).map((found) => edge(path, found)),
  );
  return [
    ...paths.flatMap(checkPlace),
    ...edges.flatMap((found) => [
      ...checkSpecifier(found, files),
      ...checkRoom(found),
      ...checkPackage(found),
    ]),
    ...edges.flatMap(checkRun),
    ...checkCircles(paths, edges),
    ...checkFirstLoad(edges),
  ];
}

function edge(from: string, found: ImportFound): Edge {
  const path = (found.specifier ?? '').replace(/\?.*$/, '');
  if (path.startsWith('.'))
    return { ...found, from, to: posix.join(posix.dirname(from), path), package: null };
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  return { ...found, from, to: null, package: name === '' ? null : name };
}

function breach(law: Law, file: string, what: string): readonly Breach[] {
  return [{ law, file, what }];
}

function checkPlace(file: string): readonly Breach[] {
  const room = roomOf(file);
  if (room === null) return breach('every file is in a room', file, 'is in none of the rooms of rooms.ts');
  const isMarkup = file.endsWith('.svelte') && !room.startsWith('ui');
  const isState = file.endsWith('.svelte.ts') && room !== 'app';
  return isMarkup || isState ? breach('markup is in ui, state in app', file, `is in ${room}`) : [];
}

/**
 * Relative, with its ending, and there: so that every law can follow it. Styles and pages are not code.
 * A pattern is for the engine alone, and for the `*.run.ts` that it pairs with the lists; all else is listed by hand.
 */
function checkSpecifier({ from, specifier, kind, to }: Edge, files: Files): readonly Breach[] {
  const law = 'an import is a plain path to a file';
  if (kind === 'glob') {
    const isPair = roomOf(from) === 'engine' && specifier?.endsWith('/*.run.ts');
    return isPair ? [] : breach(law, from, `imports whatever matches ${specifier}`);
  }
  if (specifier === null) return breach(law, from, 'imports what only a running program can tell');
  if (to === null || /\.(css|html|svg)$/.test(to)) return [];
  return files.has(to) ? [] : breach(law, from, `imports ${specifier}, which is no file of src`);
}

function checkRoom({ from, to }: Edge): readonly Breach[] {
  const here = roomOf(from);
  const there = to === null ? null : roomOf(to);
  if (here === null || there === null || here === there) return [];
  return rooms[here]?.rooms.includes(there) ? [] : breach('imports flow one way', from, `imports ${to}`);
}

function checkPackage({ from, package: name, kind }: Edge): readonly Breach[] {
  const room: Room | undefined = rooms[roomOf(from) ?? ''];
  if (name === null || !room) return [];
  const allowed = [...(room.packages ?? []), ...(kind === 'type' ? (room.types ?? []) : [])];
  return allowed.includes(name) ? [] : breach('a package has its rooms', from, `imports ${name} (${kind})`);
}

function checkRun({ from, to }: Edge): readonly Breach[] {
  if (!to?.endsWith('.run.ts') || roomOf(from) === 'engine') return [];
  return breach('only the engine runs', from, `imports ${to}`);
}

/**
 * Follows imports from each file in turn; a file met again on the way stands in a circle.
 * A component that draws itself within itself imports itself, and that is none.
 */
function checkCircles(paths: readonly string[], edges: readonly Edge[]): readonly Breach[] {
  const next = targets(edges);
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) {
      breaches.push(...breach('imports make no circle', file, [...way.slice(met), file].join(' → ')));
    } else if (!done.has(file)) {
      for (const to of next.get(file) ?? []) follow(to, [...way, file]);
      done.add(file);
    }
  };
  for (const path of paths) follow(path, []);
  return breaches;
}

/** What `main.ts` imports statically, and all that this imports: the page has it before anything is shown. */
function checkFirstLoad(edges: readonly Edge[]): readonly Breach[] {
  const atFirst = edges.filter(({ kind }) => kind === 'static');
  const next = targets(atFirst);
  const loaded = new Set<string>();
  const waiting = ['main.ts'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...(next.get(file) ?? []));
  }
  const isHeavy = ({ to, package: name }: Edge) =>
    (to?.endsWith('.run.ts') ?? false) || /^(arquero|vega)/.test(name ?? '');
  return atFirst
    .filter((found) => loaded.has(found.from) && isHeavy(found))
    .flatMap(({ from, specifier }) =>
      breach(
        'the page loads neither tables, mathematics nor charts at first',
        from,
        `is reached from main.ts and imports ${specifier}`,
      ),
    );
}

function targets(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges)
    if (to !== null && to !== from) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}
