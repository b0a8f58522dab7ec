const bits = new DataView(new ArrayBuffer(8));

/** The nearest double above a number; NaN above infinity. The nearest below x is `-nextAbove(-x)`. */
export function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  if (!Number.isFinite(value)) return value === -Infinity ? -Number.MAX_VALUE : Number.NaN;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
