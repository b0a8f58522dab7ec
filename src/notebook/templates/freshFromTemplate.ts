import type { Notebook } from '../notebook.ts';
import { templateNamed } from './index.ts';

/** The notebook as its template made it; null where it was not made from one. */
export async function freshFromTemplate({ id, created, template }: Notebook): Promise<Notebook | null> {
  return (await templateNamed(template ?? '')?.make(id, created)) ?? null;
}
