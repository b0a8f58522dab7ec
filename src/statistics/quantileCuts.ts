import { countUpTo } from './countUpTo.ts';
import { quantile } from './quantile.ts';
import { roundEdge } from './roundEdge.ts';

/**
 * The cuts between so many bands of about equally many values, each band closed on the right: type-7 quantiles rounded
 * to 15 significant digits. Equal values are never parted, so a cut that parts no more values than the one before it,
 * or none at all, is left out: there may be fewer bands than asked for. Takes values in ascending order.
 */
export function quantileCuts(ascending: ArrayLike<number>, bands: number): number[] {
  const cuts: number[] = [];
  let below = 0;
  for (let band = 1; band < bands && ascending.length > 0; band++) {
    const cut = roundEdge(quantile(ascending, band / bands));
    const count = countUpTo(ascending, cut);
    if (count === below || count === ascending.length) continue;
    cuts.push(cut);
    below = count;
  }
  return cuts;
}
