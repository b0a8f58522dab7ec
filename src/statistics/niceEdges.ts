const steps = [1, 2, 2.5, 5, 10] as const;

/**
 * Edges of at most `bars` stretches of equal width that cover `from` to `to`, on round numbers (1, 2, 2.5 or 5 times a
 * power of ten); with `isWhole`, on integers. One value makes one stretch around it.
 */
export function niceEdges(from: number, to: number, bars: number, isWhole = false): number[] {
  const span = to - from;
  if (!(span > 0)) return [from, from + (isWhole || Math.abs(from) < 1e-300 ? 1 : Math.abs(from) * 1e-3)];
  if (span < 1e-300 || span < Math.max(Math.abs(from), Math.abs(to)) * 1e-11) return [from, to];
  const least = span / bars;
  const power = 10 ** Math.floor(Math.log10(least));
  for (const scale of [power, power * 10]) {
    for (const step of steps) {
      const width = isWhole ? Math.max(1, Math.ceil(step * scale)) : step * scale;
      const edge = (index: number) => Number((index * width).toPrecision(15));
      let first = Math.floor(from / width);
      let last = Math.max(first + 1, Math.ceil(to / width));
      if (edge(first) > from) first--;
      if (edge(last) < to) last++;
      if (last - first <= bars)
        return Array.from({ length: last - first + 1 }, (_, index) => edge(first + index));
    }
  }
  return [from, to];
}
