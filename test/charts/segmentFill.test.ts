import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../src/charts/contrast.ts';
import { palettes } from '../../src/charts/palette.ts';
import { barFill } from '../../src/charts/segmentFill.ts';
import { segmentColors } from '../../src/segments/segmentColors.ts';
import { contextOf } from './exampleRows.ts';

test.each(['light', 'dark'] as const)('every bar stands out from the %s surface', (theme) => {
  const fillOf = barFill(contextOf({ theme }));
  const fills = [...palettes[theme].segments, palettes[theme].rest, fillOf(null)];
  for (const fill of fills)
    expect([fill, contrast(fill, palettes[theme].surface) >= 3]).toEqual([fill, true]);
  expect(fillOf(null)).not.toBe(palettes[theme].rest);
});

test('each segment colour differs from the others, and is that of the interface', () => {
  const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  const declared = Array.from({ length: segmentColors }, (_, at) =>
    [...tokens.matchAll(new RegExp(`--seg-${at + 1}: (#\\w+);`, 'g'))].map(([, color]) => color),
  );
  const [light, dark] = [palettes.light.segments, palettes.dark.segments];
  expect(declared).toEqual(light.map((color, at) => [color, dark[at], dark[at]]));
  for (const colors of [light, dark]) expect(new Set(colors).size).toBe(segmentColors);
});
