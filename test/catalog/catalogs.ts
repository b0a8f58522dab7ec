type Module = Readonly<Record<string, unknown>>;

/** A thing that is listed for the person to see. */
export interface Entry {
  readonly name: string;
}

/** A room where a new idea is a file and a line in `index.ts`. */
export interface Catalog {
  readonly folder: string;
  /** The function that its twin `*.run.ts` does it with, where the idea is a pair. */
  readonly pair?: string;
}

export const catalogs: readonly Catalog[] = [
  { folder: 'data/formats', pair: 'read' },
  { folder: 'samples' },
  { folder: 'segments/operators' },
  { folder: 'segments/methods', pair: 'evaluate' },
  { folder: 'segments/methods/bands' },
  { folder: 'segments/checks' },
  { folder: 'segments/lenses' },
  { folder: 'segments/bases' },
  { folder: 'segments/roles' },
  { folder: 'compare/measures' },
  { folder: 'charts' },
  { folder: 'notebook/cells', pair: 'run' },
  { folder: 'notebook/templates' },
];

const modules = import.meta.glob<Module>([
  '../../src/data/formats/*.ts',
  '../../src/samples/*.ts',
  '../../src/segments/{operators,methods,checks,lenses,bases,roles}/*.ts',
  '../../src/segments/methods/bands/*.ts',
  '../../src/compare/measures/*.ts',
  '../../src/charts/*.ts',
  '../../src/notebook/{cells,templates}/*.ts',
]);

/** The files of a catalog by their name without the ending, loaded. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, Module>> {
  const start = `../../src/${folder}/`;
  const paths = Object.keys(modules).filter(
    (path) => path.startsWith(start) && !path.slice(start.length).includes('/'),
  );
  const loaded = paths.map(
    async (path) => [path.slice(start.length, -'.ts'.length), await modules[path]!()] as const,
  );
  return new Map(await Promise.all(loaded));
}

/** What `index.ts` of a catalog registers. */
export async function registered(
  folder: string,
): Promise<{ readonly list: readonly Entry[]; named(name: string): Entry | undefined }> {
  const index = (await filesOf(folder)).get('index');
  if (!index) throw new Error(`src/${folder} has no index.ts`);
  const list = Object.values(index).find((value) => Array.isArray(value));
  const named = Object.entries(index).find(([name]) => name.endsWith('Named'))?.[1];
  return { list: list as readonly Entry[], named: named as (name: string) => Entry | undefined };
}

/** The entries that a file exports: things with a name and a label. */
export function entriesIn(file: Module): readonly Entry[] {
  return Object.values(file).filter(
    (value): value is Entry =>
      typeof value === 'object' && value !== null && 'name' in value && 'label' in value,
  );
}
