import type { FormatRun } from '../data/formats/format.ts';
import type { CellRun } from '../notebook/cells/kind.ts';
import type { MethodRun } from '../segments/methods/method.ts';

/** The doing half of every pair, `x.run.ts` beside `x.ts`, each loaded when it is first needed. */
const cells = loaders(import.meta.glob<{ run: CellRun }>('../notebook/cells/*.run.ts'));
const methods = loaders(import.meta.glob<{ run: MethodRun }>('../segments/methods/*.run.ts'));
const formats = loaders(import.meta.glob<{ run: FormatRun }>('../data/formats/*.run.ts'));

export const cellRun = (kind: string) => loaded(cells, kind);
export const methodRun = (method: string) => loaded(methods, method);
export const formatRun = (format: string) => loaded(formats, format);

type Loaders<Run> = ReadonlyMap<string, () => Promise<{ run: Run }>>;

function loaders<Run>(files: Record<string, () => Promise<{ run: Run }>>): Loaders<Run> {
  return new Map(
    Object.entries(files).map(([path, load]) => [path.replace(/^.*\/(.*)\.run\.ts$/, '$1'), load]),
  );
}

async function loaded<Run>(files: Loaders<Run>, name: string): Promise<Run> {
  const load = files.get(name);
  if (!load) throw new Error(`“${name}” has no file ${name}.run.ts`);
  return (await load()).run;
}
