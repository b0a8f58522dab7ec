import { expect, test } from 'vitest';
import { palettes } from '../../src/charts/palette.ts';
import { barFill } from '../../src/charts/segmentFill.ts';
import { contextOf } from './exampleRows.ts';

/** WCAG 2's contrast of two colours such as #1a1b1e. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(['light', 'dark'] as const)('every bar stands out from the %s surface', (theme) => {
  const fillOf = barFill(contextOf({ theme }));
  const fills = [...palettes[theme].segments, palettes[theme].rest, fillOf(null)];
  for (const fill of fills)
    expect([fill, contrast(fill, palettes[theme].surface) >= 3]).toEqual([fill, true]);
  expect(fillOf(null)).not.toBe(palettes[theme].rest);
});
