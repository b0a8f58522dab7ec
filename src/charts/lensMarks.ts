import { palettes, type Theme } from './palette.ts';

/** The marks that draw a lens's glyph, bottom first: ring for the market, half for leads, full for customers. */
export function lensMarks(layer: 'market' | 'lead' | 'customer', theme: Theme, size: number, grey?: string) {
  const { lens, surface } = palettes[theme];
  const color = grey ?? lens[layer];
  const ring = {
    type: 'point',
    shape: 'circle',
    filled: true,
    fill: layer === 'customer' ? color : surface,
    stroke: color,
    strokeWidth: 1.5,
    opacity: 1,
    size,
  } as const;
  const half = {
    type: 'point',
    shape: 'M0,-1A1,1,0,0,0,0,1Z',
    filled: true,
    fill: color,
    strokeWidth: 0,
    opacity: 1,
    size,
  } as const;
  return layer === 'lead' ? [ring, half] : [ring];
}
