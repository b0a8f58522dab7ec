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

/** Two colours that are just told apart beside each other are about 0.02 apart in OKLab. */
const leastDistance = 0.05;

test('the distance of two colours is that of OKLab', () => {
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1, 4);
  expect(distance('#ff0000', '#0000ff')).toBeCloseTo(0.537, 3);
  expect(distance('#1055a2', '#1458a4')).toBeLessThan(leastDistance);
});

test('each segment colour differs from the others, and is that of the interface', () => {
  const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  const declared = Array.from({ length: segmentColors }, (_, at) =>
    [...tokens.matchAll(new RegExp(`--seg-${at + 1}: (#\\w+);`, 'g'))].map(([, color]) => color),
  );
  const [light, dark] = [palettes.light.segments, palettes.dark.segments];
  expect(declared).toEqual(light.map((color, at) => [color, dark[at], dark[at]]));
  for (const colors of [light, dark]) {
    expect(colors).toHaveLength(segmentColors);
    const alike = colors.flatMap((one, at) =>
      colors.slice(at + 1).flatMap((other) => (distance(one, other) < leastDistance ? [[one, other]] : [])),
    );
    expect(alike).toEqual([]);
  }
});

/** The distance of two colours in OKLab, where black and white are 1 apart. */
function distance(one: string, other: string): number {
  const [from, to] = [okLab(one), okLab(other)];
  return Math.hypot(...from.map((value, at) => value - to[at]!));
}

/** A colour in OKLab (Ottosson 2020). */
function okLab(color: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
