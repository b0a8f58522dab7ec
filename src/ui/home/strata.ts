/** The size of a drawing of strata, and of the bar of each layer. */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  /** Between one segment and the next. */
  readonly gap: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One segment in every layer. */
export interface Stratum {
  readonly boxes: readonly Box[];
  /** The path of each flow from a layer to the next. */
  readonly flows: readonly string[];
}

/** Where segments lie as layers of different thickness, side by side. `shares` has one list a segment, one share a layer. */
export function strata(shares: readonly (readonly number[])[], size: Size): readonly Stratum[] {
  const layers = shares[0]?.length ?? 0;
  const totals = Array.from({ length: layers }, (_, layer) =>
    shares.reduce((sum, segment) => sum + (segment[layer] ?? 0), 0),
  );
  const step = layers > 1 ? (size.width - size.bar) / (layers - 1) : 0;
  const tops = totals.map(() => 0);
  return shares.map((segment) => {
    const boxes = totals.map((total, layer) => {
      const whole = total > 0 ? ((segment[layer] ?? 0) / total) * size.height : 0;
      const y = tops[layer] ?? 0;
      tops[layer] = y + whole;
      return { x: layer * step, y, width: size.bar, height: Math.max(0, whole - size.gap) };
    });
    return { boxes, flows: boxes.slice(1).map((to, layer) => flow(boxes[layer]!, to)) };
  });
}

function flow(from: Box, to: Box): string {
  const [left, right] = [from.x + from.width, to.x];
  const middle = (left + right) / 2;
  const bend = (start: number, end: number) => `${middle},${start} ${middle},${end}`;
  const [bottom, nextBottom] = [from.y + from.height, to.y + to.height];
  return `M${left},${from.y}C${bend(from.y, to.y)} ${right},${to.y}V${nextBottom}C${bend(nextBottom, bottom)} ${left},${bottom}Z`;
}
