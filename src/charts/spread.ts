/**
 * Moves places in ascending order apart until neighbours are at least `gap` from each other, each as little as the
 * ones before it allow, and keeps them between `from` and `to` where there is room.
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const moved = [...places];
  for (let index = 0; index < moved.length; index++) {
    const least = index === 0 ? from : moved[index - 1]! + gap;
    moved[index] = Math.max(moved[index]!, least);
  }
  for (let index = moved.length - 1; index >= 0; index--) {
    const most = index === moved.length - 1 ? to : moved[index + 1]! - gap;
    if (moved[index]! > most) moved[index] = most;
  }
  return moved;
}
