import type { Work } from '../../../data/work.ts';
import { RecentlyUsed } from '../../recentlyUsed.ts';

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(thing: object): number {
  let number = numbers.get(thing);
  if (number === undefined) numbers.set(thing, (number = ++last));
  return number;
}

/**
 * A memory of long work over columns: what was worked out over the same things (columns, rows; null for none) under the
 * same key is given again, as long as the first of the things lives. `size` results are kept over each first thing.
 */
export function remembered<Value>(size: number) {
  const known = new WeakMap<object, RecentlyUsed<{ readonly value: Value }>>();
  return function* (
    over: readonly [object, ...(object | null)[]],
    key: string,
    work: () => Work<Value>,
  ): Work<Value> {
    const [first, ...others] = over;
    let values = known.get(first);
    if (!values) known.set(first, (values = new RecentlyUsed(size)));
    const whole = `${others.map((thing) => (thing ? numberOf(thing) : 0)).join(' ')} ${key}`;
    const found = values.get(whole);
    if (found) return found.value;
    const value = yield* work();
    values.set(whole, { value });
    return value;
  };
}
