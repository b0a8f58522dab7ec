import { isText, type Text } from '../../src/language/text.ts';

/** Every text that can be reached from a value without calling anything, with the way to it. */
export function textsOf(
  value: unknown,
  path: string,
  seen = new Set<unknown>(),
): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`, seen));
}
