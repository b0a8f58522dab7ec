import { finish } from '../../../src/data/work.ts';
import { sampleNamed } from '../../../src/samples/index.ts';

/** A column of numbers of the shop's customers, made once more. */
export async function columnOf(name: string, rows: number): Promise<readonly (number | null)[]> {
  const generator = await sampleNamed('clothingShop')!.load();
  const columns = finish(generator.generate('customers', rows, 1));
  const column = columns.find((known) => known.name === name)!.column;
  return [...(column as Iterable<number | null>)];
}
