import { expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { miniatureOf } from '../../src/notebook/miniature.ts';
import { clothingShop } from '../../src/notebook/templates/clothingShop.ts';
import { picture } from '../../src/notebook/templates/clothingShop/picture.ts';

test('the picture on the home page is what the sample notebook shows', async () => {
  const notebook = await clothingShop.make('n', '2026-03-01');
  const { outcomes } = await runNotebook(notebook);
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  expect(JSON.parse(JSON.stringify(miniatureOf(notebook, outcomes), rounded))).toEqual(picture);
});
