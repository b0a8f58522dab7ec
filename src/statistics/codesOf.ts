/** Numbers from 0 for values of any kind, in the order in which they first come, with the values they stand for. */
export function codesOf<Value>(values: Iterable<Value>): {
  readonly codes: Uint32Array;
  readonly values: readonly Value[];
} {
  const numbers = new Map<Value, number>();
  const codes: number[] = [];
  for (const value of values) {
    const known = numbers.get(value);
    codes.push(known ?? numbers.size);
    if (known === undefined) numbers.set(value, numbers.size);
  }
  return { codes: Uint32Array.from(codes), values: [...numbers.keys()] };
}
