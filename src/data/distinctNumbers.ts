/** How many distinct numbers there are among the values of the rows; NaN is missing and not counted, -0 is 0. */
export function distinctNumbers(values: Float64Array): number {
  let table = new Float64Array(1024).fill(Number.NaN);
  const bits = new Float64Array(1);
  const halves = new Int32Array(bits.buffer);
  let distinct = 0;
  const slotOf = (slots: Float64Array, value: number): number => {
    bits[0] = value;
    let hash = Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== value && !Number.isNaN(slots[slot]!)) slot = (slot + 1) & mask;
    return slot;
  };
  for (let row = 0; row < values.length; row++) {
    const value = values[row]! + 0;
    if (Number.isNaN(value)) continue;
    const slot = slotOf(table, value);
    if (table[slot] === value) continue;
    table[slot] = value;
    if (++distinct * 2 < table.length) continue;
    const larger = new Float64Array(table.length * 4).fill(Number.NaN);
    for (const known of table) if (!Number.isNaN(known)) larger[slotOf(larger, known)] = known;
    table = larger;
  }
  return distinct;
}
