import { isText, type Name } from '../language/text.ts';
import type { Condition } from '../segments/rule.ts';

/** A condition, the path to it, and the name of what holds it. */
interface HeldCondition {
  readonly path: string;
  readonly name: Name;
  readonly condition: Condition;
}

/** The conditions anywhere in a part of a notebook, whatever kind of cell it is of. */
export function* conditionsIn(part: unknown, holder: Name, path: string): Generator<HeldCondition> {
  if (typeof part !== 'object' || part === null) return;
  const name = 'name' in part && isName(part.name) ? part.name : holder;
  if (isCondition(part)) yield { path, name, condition: part };
  else for (const [key, inner] of Object.entries(part)) yield* conditionsIn(inner, name, `${path} ${key}`);
}

/** The part of a notebook with the conditions changed that stand at some of these paths. */
export function mapConditions(
  part: unknown,
  path: string,
  change: (condition: Condition, path: string) => Condition,
): unknown {
  if (Array.isArray(part))
    return part.map((inner, place) => mapConditions(inner, `${path} ${place}`, change));
  if (typeof part !== 'object' || part === null) return part;
  if (isCondition(part)) return change(part, path);
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, mapConditions(inner, `${path} ${key}`, change)]),
  );
}

/** A condition is whatever has an operator and a subject. */
function isCondition(part: object): part is Condition {
  return 'operator' in part && typeof part.operator === 'string' && 'subject' in part;
}

function isName(value: unknown): value is Name {
  return typeof value === 'string' || isText(value);
}
