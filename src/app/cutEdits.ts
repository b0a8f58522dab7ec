/** What a cut is moved over: from the smallest value shown to the largest, in steps that read well. */
export interface CutRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const day = 86_400_000;
const minute = 60_000;

/** How many steps there are about from end to end. */
const fineness = 200;

/** The steps in which a cut moves: 1, 2 or 5 times a power of ten, whole where the values are; days or minutes of dates. */
export function stepOf(
  from: number,
  to: number,
  kind: { readonly isDate: boolean; readonly isWhole: boolean },
): number {
  if (kind.isDate) return to - from > fineness * day || kind.isWhole ? day : minute;
  const least = (to - from) / fineness;
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((width) => width >= least * 0.999)!;
  return kind.isWhole ? Math.max(1, Math.round(step)) : Number(step.toPrecision(12));
}

/** The nearest whole step to a value. */
export function onStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(15));
}

/** The cuts with one moved to a value, but not to its neighbours or past them. The same cuts where it cannot move. */
export function moveCut(
  cuts: readonly number[],
  position: number,
  value: number,
  step: number,
): readonly number[] {
  const [below, above] = [cuts[position - 1], cuts[position + 1]];
  const least = below === undefined ? -Infinity : below;
  const most = above === undefined ? Infinity : above;
  const moved = onStep(value, step);
  const near =
    moved <= least ? onStep(least + step, step) : moved >= most ? onStep(most - step, step) : moved;
  return near > least && near < most && near !== cuts[position] ? cuts.with(position, near) : cuts;
}

/** The cuts with one more, in its place; the same where it stands already. */
export function addCut(cuts: readonly number[], value: number): readonly number[] {
  return cuts.includes(value) ? cuts : [...cuts, value].toSorted((left, right) => left - right);
}

/** Where a new cut parts the most rows: in the middle of the widest stretch of a range between its cuts. */
export function widestMiddle(cuts: readonly number[], { from, to, step }: CutRange): number {
  const edges = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
  let widest = 0;
  for (let index = 1; index < edges.length - 1; index++)
    if (edges[index + 1]! - edges[index]! > edges[widest + 1]! - edges[widest]!) widest = index;
  return onStep((edges[widest]! + edges[widest + 1]!) / 2, step);
}
