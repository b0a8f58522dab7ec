import type { Grid } from '../banding/banding.ts';

/** The first value beyond another that is on the grid a column is written in, or so many steps of the grid further on. */
export function onGridBeyond(value: number, side: number, step: number, grid: Grid): number {
  if (!grid) return value + side * (step + 1) * 1e-9 * Math.max(1, Math.abs(value));
  const places = (value * grid.parts) / grid.unit;
  const next = (side > 0 ? Math.ceil(places) : Math.floor(places)) + side * step;
  return (next * grid.unit) / grid.parts;
}
