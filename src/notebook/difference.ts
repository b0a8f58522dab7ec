import type { Change } from './history.ts';

type Path = readonly (string | number)[];

/**
 * What changed between two pieces of plain JSON, as places in the order in which they change. A key is a place of an
 * object; a position is a place of an array, and one with a single side is an element put in or taken out there.
 */
export function difference(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, path: Path, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareElements(before, after, path, changes);
  else if (isRecord(before) && isRecord(after) && isKeyOrderKept(before, after))
    compareKeys(before, after, path, changes);
  else changes.push({ path, before, after });
}

function compareElements(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
  changes: Change[],
): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const paired = shorter - end;
  for (let place = start; place < paired; place++)
    compare(before[place], after[place], [...path, place], changes);
  for (let last = before.length - end - 1; last >= paired; last--)
    changes.push({ path: [...path, last], before: before[last] });
  for (let place = paired; place < after.length - end; place++)
    changes.push({ path: [...path, place], after: after[place] });
}

function compareKeys(before: Json, after: Json, path: Path, changes: Change[]): void {
  const keysBefore = keysOf(before);
  const keysAfter = keysOf(after);
  for (const key of keysBefore.slice(0, keysAfter.length))
    compare(before[key], after[key], [...path, key], changes);
  for (const key of keysBefore.slice(keysAfter.length).reverse())
    changes.push({ path: [...path, key], before: before[key] });
  for (const key of keysAfter.slice(keysBefore.length))
    changes.push({ path: [...path, key], after: after[key] });
}

/** Whether two pieces of plain JSON would be written alike. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((element, place) => isSame(element, other[place]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = keysOf(one);
  const others = keysOf(other);
  return (
    keys.length === others.length &&
    keys.every((key, place) => key === others[place] && isSame(one[key], other[key]))
  );
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that JSON would write; a key whose value is undefined is not one. */
function keysOf(record: Json): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

/** Whether keys were only put in or taken out at the end, so that going there and back keeps their order. */
function isKeyOrderKept(before: Json, after: Json): boolean {
  const [fewer, more] = [keysOf(before), keysOf(after)].sort((one, other) => one.length - other.length);
  return fewer!.every((key, place) => key === more![place]);
}
