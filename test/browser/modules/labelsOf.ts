import { runNotebook } from '../../../src/engine/runNotebook.ts';
import type { Cell } from '../../../src/notebook/cell.ts';
import type { KeptSegments } from '../../../src/notebook/cells/kept.ts';
import { emptyNotebook } from '../../../src/notebook/edit.ts';
import type { ColumnDescription } from '../../../src/notebook/results.ts';
import { methodNamed } from '../../../src/segments/methods/index.ts';
import type { KnownTrait } from '../../../src/segments/methods/settings/setting.ts';

/** What is asked for: a method, what of its first settings is changed, and over which table of the sample. */
interface Asked {
  readonly method: string;
  readonly over: string;
  readonly change?: Readonly<Record<string, unknown>>;
}

const column = (name: string) => ({ of: 'column', column: name }) as const;

const asked: Readonly<Record<string, Asked>> = {
  bands: {
    method: 'bands',
    over: 'customers',
    change: { subject: column('value'), way: 'naturalBreaks', options: { count: 5 } },
  },
  rfm: { method: 'rfm', over: 'customers' },
  valueTiers: { method: 'valueTiers', over: 'customers' },
  lifecycle: { method: 'lifecycle', over: 'customers' },
  cohorts: { method: 'cohorts', over: 'customers' },
  lifetimeValue: { method: 'lifetimeValue', over: 'customers' },
  kmeans: { method: 'clusters', over: 'customers', change: { stability: false } },
  ward: { method: 'clusters', over: 'customers', change: { way: 'ward', stability: false } },
  kprototypes: {
    method: 'clusters',
    over: 'market',
    change: { way: 'kprototypes', traits: ['age', 'gender', 'style'].map(column), stability: false },
  },
  kmodes: {
    method: 'clusters',
    over: 'market',
    change: { way: 'kmodes', traits: ['gender', 'city', 'style'].map(column), stability: false },
  },
  latentClasses: {
    method: 'latentClasses',
    over: 'market',
    change: { traits: ['gender', 'style', 'city'].map(column) },
  },
  fittedScore: { method: 'fittedScore', over: 'leads' },
  tree: { method: 'tree', over: 'leads' },
};

/** The segment of every row by every method that computes, as the engine works it out where this runs: one letter a row. */
export async function labelsOf(): Promise<Readonly<Record<string, string>>> {
  const tables = ['market', 'leads', 'customers'].map((table): Cell => ({
    id: table,
    kind: 'data',
    name: table,
    parameters: { source: { from: 'sample', sample: 'clothingShop', table, rows: 600, seed: 7 } },
  }));
  const notebook = { ...emptyNotebook('labels', '2026-01-01', 'Labels'), cells: tables };
  const { outcomes } = await runNotebook(notebook);
  const traitsOf = (table: string): readonly KnownTrait[] => {
    const outcome = outcomes[table];
    if (outcome?.state !== 'done' || outcome.result.type !== 'table') throw new Error(`no ${table}`);
    return outcome.result.columns.map((described: ColumnDescription) => ({
      subject: column(described.name),
      type: described.type,
      facts: described,
      role: described.role,
    }));
  };
  const cells = Object.entries(asked).map(([id, { method: name, over, change }]): Cell => {
    const method = methodNamed(name);
    const scheme = { ...(method?.start?.(traitsOf(over)) ?? (method?.initial as object)), ...change };
    return {
      id,
      kind: 'segment',
      name: id,
      parameters: { tables: [over], definition: { method: name, scheme } },
    };
  });
  const run = await runNotebook({ ...notebook, cells: [...tables, ...cells] });
  return Object.fromEntries(
    Object.keys(asked).map((id) => {
      const left = run.kept(id) as KeptSegments | undefined;
      const [table] = left?.tables ?? [];
      if (!table?.segmentation) throw new Error(`${id}: ${JSON.stringify(run.outcomes[id])}`);
      const rows = Array.from({ length: table.table.table.totalRows() }, () => '.');
      for (const [place, { kept }] of table.segmentation.segments.entries())
        for (let row = kept.next(0); row >= 0; row = kept.next(row + 1))
          rows[row] = String.fromCharCode(97 + place);
      return [id, rows.join('')];
    }),
  );
}
