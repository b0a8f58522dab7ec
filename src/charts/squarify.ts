/** A place in a picture, in pixels. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Parts a rectangle among positive amounts, in areas that are exactly in proportion, as near to squares as a row at a
 * time allows: each row stands along the shorter side of what is left, and takes another tile as long as that makes the
 * worst of its tiles squarer. Tiles come in the order of the amounts; largest first makes the squarest.
 * Source: Bruls, Huizing and van Wijk, Squarified Treemaps (2000).
 */
export function squarify(amounts: readonly number[], { left, top, width, height }: Tile): readonly Tile[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  const tiles: Tile[] = [];
  let free = { left, top, width, height };
  let rest = whole;
  for (let from = 0; from < amounts.length;) {
    const side = Math.min(free.width, free.height);
    const perAmount = (free.width * free.height) / rest;
    const { to, sum } = rowFrom(amounts, from, side * side, perAmount);
    // The last row takes all that is left, so that no rounding opens a slit.
    const isWide = free.width >= free.height;
    const reach = isWide ? free.width : free.height;
    const thick = to === amounts.length ? reach : (sum * perAmount) / side;
    let along = 0;
    for (const amount of amounts.slice(from, to)) {
      const length = (amount / sum) * side;
      tiles.push(
        isWide
          ? { left: free.left, top: free.top + along, width: thick, height: length }
          : { left: free.left + along, top: free.top, width: length, height: thick },
      );
      along += length;
    }
    free = isWide
      ? { ...free, left: free.left + thick, width: free.width - thick }
      : { ...free, top: free.top + thick, height: free.height - thick };
    rest -= sum;
    from = to;
  }
  return tiles;
}

/** How far the row that begins at an amount goes, and what it holds; `square`: the side it stands along, squared. */
function rowFrom(amounts: readonly number[], from: number, square: number, perAmount: number) {
  let [to, sum, least, most] = [from, 0, Infinity, 0];
  let worst = Infinity;
  while (to < amounts.length) {
    const amount = amounts[to]!;
    const [next, smaller, larger] = [sum + amount, Math.min(least, amount), Math.max(most, amount)];
    const area = next * next * perAmount;
    const ratio = Math.max((square * larger) / area, area / (square * smaller));
    if (ratio > worst) break;
    [to, sum, least, most, worst] = [to + 1, next, smaller, larger, ratio];
  }
  return { to, sum };
}
