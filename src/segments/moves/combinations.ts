/** Every set of so many of the numbers from 0 up to `of`, each ascending, in lexical order. */
export function* combinations(of: number, count: number, from = 0): Generator<readonly number[]> {
  if (count === 0) yield [];
  else
    for (let first = from; first <= of - count; first++)
      for (const others of combinations(of, count - 1, first + 1)) yield [first, ...others];
}

/** One of so many things from each of several lists: every way to choose, as positions, the last turning fastest. */
export function* products(sizes: readonly number[]): Generator<readonly number[]> {
  const chosen = sizes.map(() => 0);
  if (sizes.includes(0)) return;
  for (;;) {
    yield chosen;
    let place = sizes.length - 1;
    while (place >= 0 && chosen[place] === sizes[place]! - 1) chosen[place--] = 0;
    if (place < 0) return;
    chosen[place]!++;
  }
}

/** How many ways there are to choose one thing from each of `count` of these lists. */
export function countWays(sizes: readonly number[], count: number): number {
  const ways = [1, ...Array.from({ length: count }, () => 0)];
  for (const size of sizes)
    for (let chosen = count; chosen > 0; chosen--) ways[chosen]! += ways[chosen - 1]! * size;
  return ways[count]!;
}
