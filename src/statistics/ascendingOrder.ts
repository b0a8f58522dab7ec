const passes = 4;
const buckets = 1 << 16;
/** Below so many values, looking through all buckets takes longer than comparing. */
const few = 1 << 10;

/**
 * The positions of values from the least to the greatest; equal values (0 and −0 are) in their order, NaN last. With
 * `descending` from the greatest to the least, equal values again in their order, NaN last. Sorts by the bits of the
 * numbers; where they are many sixteen at a time, in linear time.
 */
export function ascendingOrder(values: Float64Array, descending = false): Uint32Array {
  const { length } = values;
  const low = new Uint32Array(length);
  const high = new Uint32Array(length);
  const number = Float64Array.of(1);
  const words = new Uint32Array(number.buffer);
  const highWord = words[1] === 0 ? 0 : 1;
  const turned = descending ? 0xffffffff : 0;
  for (let row = 0; row < length; row++) {
    const value = values[row]!;
    number[0] = value + 0;
    const mask = number[0] < 0 ? 0xffffffff : 0;
    const flip = mask ^ turned;
    low[row] = Number.isNaN(value) ? 0xffffffff : words[1 - highWord]! ^ flip;
    high[row] = Number.isNaN(value)
      ? 0xffffffff
      : words[highWord]! ^ ((mask === 0 ? 0x80000000 : mask) ^ turned);
  }
  let order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  if (length < few) return order.sort((one, other) => high[one]! - high[other]! || low[one]! - low[other]!);
  let next = new Uint32Array(length);
  const starts = new Uint32Array(buckets + 1);
  for (let pass = 0; pass < passes; pass++) {
    const keys = pass < 2 ? low : high;
    const shift = (pass & 1) << 4;
    starts.fill(0);
    for (let row = 0; row < length; row++) starts[((keys[row]! >>> shift) & 0xffff) + 1]!++;
    // Of whole numbers the last bits are all zero: nothing to sort by.
    if (length > 0 && starts[((keys[0]! >>> shift) & 0xffff) + 1] === length) continue;
    for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
    for (let position = 0; position < length; position++) {
      const row = order[position]!;
      next[starts[(keys[row]! >>> shift) & 0xffff]!++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}
