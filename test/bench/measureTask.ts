import type { Measurement } from './measurement.ts';
import type { Place } from './place.ts';
import { type Settings, Shop } from './shop.ts';
import { bands } from './tasks/bands.ts';
import { groups } from './tasks/groups.ts';
import { importCsv } from './tasks/importCsv.ts';
import { keep } from './tasks/keep.ts';
import { methods } from './tasks/methods.ts';
import { rfm } from './tasks/rfm.ts';
import { rules } from './tasks/rules.ts';

/** The tasks that need no page, by their names. */
const tasks: Readonly<Record<string, (shop: Shop) => Promise<readonly Measurement[]>>> = {
  importCsv,
  rules,
  groups,
  bands,
  keep,
  rfm,
  methods,
};

/** Runs one task on a shop of its own. */
export async function measureTask(
  name: string,
  place: Place,
  settings: Settings,
): Promise<readonly Measurement[]> {
  const task = tasks[name];
  if (!task) throw new Error(`there is no task “${name}”, but ${Object.keys(tasks).join(', ')}`);
  return task(new Shop(place, settings));
}
