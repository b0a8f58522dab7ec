import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { agree, againstMarket, countBySegment } from './independent.ts';
import {
  all,
  compareCell,
  dataCell,
  fileOf,
  loaderOf,
  notebookOf,
  ofDimension,
  resultOf,
  rulesCell,
} from './notebookOf.ts';

const bands = ['under 25', '25–34', '35–44', '45–54', '55 and over'];

const tables = {
  market: { path: 'data/mcdonalds/mcdonalds.csv', lens: 'market', column: 'Age', separator: ',' },
  lead: { path: 'data/bank-marketing/bank-full.csv', lens: 'lead', column: 'age', separator: ';' },
  customer: {
    path: 'data/mall-customers/Mall_Customers.csv',
    lens: 'customer',
    column: 'Age',
    separator: ',',
  },
} as const;
const layers = ['market', 'lead', 'customer'] as const;

const missing = sharedIsMissing(...Object.values(tables).map(({ path }) => path));

function bandOf(age: number): string {
  if (age < 25) return bands[0]!;
  if (age < 35) return bands[1]!;
  if (age < 45) return bands[2]!;
  return age < 55 ? bands[3]! : bands[4]!;
}

/** The ages in a file whose fields hold neither separators nor line ends. */
function agesIn(text: string, column: string, separator: string): readonly number[] {
  const [names, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(separator).map((field) => field.replaceAll('"', '')));
  const position = names!.indexOf(column);
  return lines.map((fields) => Number(fields[position]));
}

describe.skipIf(missing)(`age bands of three files${missing ? ` (${missing})` : ''}`, async () => {
  if (missing) return;
  const texts = Object.fromEntries(
    layers.map((layer) => [layer, readFileSync(sharedPath(tables[layer].path), 'utf8')]),
  );
  const files = layers.map((layer) => fileOf(`${layer}.csv`, texts[layer]!));
  const notebook = notebookOf(
    [
      ...layers.map((layer, index) => dataCell(layer, files[index]!, { lens: tables[layer].lens })),
      rulesCell(
        'bands',
        layers,
        Object.fromEntries(bands.map((band) => [band, all(ofDimension('age', band))])),
      ),
      compareCell('compared', 'bands'),
    ],
    {
      dimensions: [
        {
          id: 'age',
          name: 'Age',
          type: 'category',
          values: bands,
          bands: { cuts: [25, 35, 45, 55], closed: 'left', labels: bands },
          bindings: layers.map((cell) => ({ cell, column: tables[cell].column, recode: { by: 'bands' } })),
        },
      ],
    },
  );
  const { outcomes } = await runNotebook(notebook, loaderOf(...files).file);
  const { comparison } = resultOf(outcomes['compared'], 'comparison');
  const counted = Object.fromEntries(
    layers.map((layer) => {
      const { column, separator } = tables[layer];
      return [layer, countBySegment(agesIn(texts[layer]!, column, separator), bandOf)];
    }),
  );

  test('every row is read, and stands in one band', () => {
    const rows = layers.map((layer) => resultOf(outcomes[layer], 'table').rows);
    expect(rows).toEqual([1453, 45_211, 200]);
    expect(layers.map((layer) => counted[layer]!.all.rows)).toEqual(rows);
    for (const { segments } of resultOf(outcomes['bands'], 'segmentation').tables) {
      expect(segments.at(-1)).toMatchObject({ id: 'rest', kept: 0 });
    }
  });

  test.each(bands)('counts, shares, indexes and intervals of %s', (band) => {
    const shown = comparison.segments.find(({ id }) => id === band)!.layers;
    for (const layer of layers) {
      const own = counted[layer]!;
      expect(shown[layer]?.rows).toBe(own[band]!.rows);
      expect(agree(shown[layer]?.share, own[band]!.rows / own.all.rows)).toBe(true);
    }
    for (const layer of ['lead', 'customer'] as const) {
      const own = counted[layer]!;
      const expected = againstMarket(own[band]!, own.all, counted['market']![band]!, counted['market']!.all);
      expect(agree(shown[layer]?.index, expected.index)).toBe(true);
      expect(agree(shown[layer]?.interval?.[0], expected.interval[0])).toBe(true);
      expect(agree(shown[layer]?.interval?.[1], expected.interval[1])).toBe(true);
    }
  });

  test('without a market size there is no penetration, in any band or in all', () => {
    expect(comparison.marketSize).toBeNull();
    for (const { layers: shown } of comparison.segments)
      for (const layer of layers) expect(shown[layer]?.penetration).toBeNull();
    for (const layer of layers) expect(comparison.totals.layers[layer]?.penetration).toBeNull();
  });
});
