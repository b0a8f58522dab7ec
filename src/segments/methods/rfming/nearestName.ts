import type { ScoreCell } from './namedCells.ts';

/**
 * The place of the name whose combinations lie nearest to one: fewest steps of scores in all; of those the one with the
 * straightest way (least sum of squares), then the first. −1 where no name has any.
 */
export function nearestName(cell: ScoreCell, won: readonly (readonly ScoreCell[])[]): number {
  let best = { place: -1, steps: Infinity, squares: Infinity };
  won.forEach((cells, place) => {
    for (const other of cells) {
      const apart = [cell.r - other.r, cell.f - other.f, (cell.m ?? 0) - (other.m ?? 0)];
      const steps = apart.reduce((sum, each) => sum + Math.abs(each), 0);
      const squares = apart.reduce((sum, each) => sum + each * each, 0);
      if (steps < best.steps || (steps === best.steps && squares < best.squares))
        best = { place, steps, squares };
    }
  });
  return best.place;
}
