import { booleanColumn, type NamedColumn } from '../../src/data/column.ts';
import { finish } from '../../src/data/work.ts';
import { generator } from '../../src/samples/clothingShop/generator.ts';
import { random } from '../../src/statistics/random.ts';

/** The clothing shop's customers, and whether they take the newsletter: twelve columns of every type. */
export function shopColumns(rows: number): readonly NamedColumn[] {
  const draw = random(7, 3);
  const newsletter = Uint8Array.from({ length: rows }, () => (draw.chance(0.4) ? 2 : 1));
  return [
    ...finish(generator.generate('customers', rows, 1)),
    { name: 'newsletter', column: booleanColumn(newsletter, ['no', 'yes']) },
  ];
}
