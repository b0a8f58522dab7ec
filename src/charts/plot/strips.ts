interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in pixels. */
export interface Strip {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The narrowest strip, in pixels. */
const narrowest = 5;

/**
 * A drawn outline as upright strips beside each other, at most so many: each reaches up and down as far as the outline
 * does at its middle, and what the outline encloses twice is outside (even-odd). Their union is what is meant.
 */
export function strips(outline: readonly Spot[], most: number): readonly Strip[] {
  const from = Math.min(...outline.map(({ x }) => x));
  const to = Math.max(...outline.map(({ x }) => x));
  if (outline.length < 3 || !(to > from)) return [];
  const count = Math.max(1, Math.min(most, Math.floor((to - from) / narrowest)));
  const width = (to - from) / count;
  return Array.from({ length: count }, (_, index) => from + index * width).flatMap((left) => {
    const crossings = crossingsAt(outline, left + width / 2);
    return crossings.flatMap((top, position) => {
      const bottom = position % 2 === 0 ? crossings[position + 1] : undefined;
      return bottom !== undefined && bottom > top ? [{ left, top, width, height: bottom - top }] : [];
    });
  });
}

/** Where the outline, closed from its last spot to its first, crosses an upright line, from the top. */
function crossingsAt(outline: readonly Spot[], x: number): readonly number[] {
  return outline
    .flatMap((one, index) => {
      const other = outline[(index + 1) % outline.length]!;
      if (one.x <= x === other.x <= x) return [];
      return [one.y + ((x - one.x) / (other.x - one.x)) * (other.y - one.y)];
    })
    .toSorted((a, b) => a - b);
}
