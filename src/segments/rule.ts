/** What a condition asks about: a column of the one table, a dimension shared by several, or membership of segments. */
export type Subject =
  | { readonly of: 'column'; readonly column: string }
  | { readonly of: 'dimension'; readonly dimension: string }
  | { readonly of: 'segment' };

/** One question to a row. `value` is what the operator's own field reads; it stays as stored until then. */
export interface Condition {
  readonly id: string;
  readonly kind: 'condition';
  readonly subject: Subject;
  readonly operator: string;
  readonly value: unknown;
  /** The exact complement, missing values included. */
  readonly negated?: true;
  readonly off?: true;
  /** The value was left out of a link and is still to be filled in; until then it is null. */
  readonly hole?: true;
}

export const groupMatches = ['all', 'any', 'none', 'atLeast'] as const;

export type GroupMatch = (typeof groupMatches)[number];

/** Several rules joined. A group in which nothing is switched on or finished says nothing and is passed over. */
export interface Group {
  readonly id: string;
  readonly kind: 'group';
  readonly match: GroupMatch;
  /** With `atLeast`: how many of the items must hold. */
  readonly atLeast?: number;
  readonly items: readonly Rule[];
  readonly negated?: true;
  readonly off?: true;
}

export type Rule = Condition | Group;

/** One limit of depth for editor, file and link; the outermost group is at depth 1. */
export const deepestRule = 64;

/** A group without conditions. */
export function emptyGroup(id: string, match: GroupMatch = 'all'): Group {
  return { id, kind: 'group', match, items: [] };
}

/** Every condition of a rule, in reading order. */
export function* conditionsOf(rule: Rule): Generator<Condition> {
  if (rule.kind === 'condition') yield rule;
  else for (const item of rule.items) yield* conditionsOf(item);
}
