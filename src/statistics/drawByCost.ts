/** The first position at which the running sum of costs from 0 passes a point; never one that costs nothing. */
export function drawByCost(costs: Float64Array, point: number): number {
  let sum = 0;
  let last = 0;
  for (let position = 0; position < costs.length; position++) {
    const cost = costs[position]!;
    if (cost === 0) continue;
    last = position;
    sum += cost;
    if (sum > point) return position;
  }
  return last;
}
