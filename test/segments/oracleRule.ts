import type { Condition, Group, Rule } from '../../src/segments/rule.ts';

interface Asked {
  readonly field: string;
  readonly op: string;
  readonly value?: unknown;
  readonly case_insensitive?: true;
}
type Oracle =
  | Asked
  | { readonly all: readonly Oracle[] }
  | { readonly any: readonly Oracle[] }
  | { readonly not: Oracle }
  | { readonly at_least: number; readonly of: readonly Oracle[] };

/** A rule that another engine counted, on one table. */
export interface OracleRule {
  readonly id: string;
  readonly table: string;
  readonly rows: number;
  readonly words: string;
  readonly json: Oracle;
  readonly expected_two_valued: number;
}

let ids = 0;
const mint = () => `r${ids++}`;

export function group(match: Group['match'], items: readonly Rule[], rest: Partial<Group> = {}): Group {
  return { id: mint(), kind: 'group', match, items, ...rest };
}

function condition(column: string, operator: string, value: unknown, negated = false): Condition {
  const asked = {
    id: mint(),
    kind: 'condition' as const,
    subject: { of: 'column' as const, column },
    operator,
    value,
  };
  return negated ? { ...asked, negated: true } : asked;
}

/** Our operator for each of theirs. Their `!=` is false for a missing value, ours is the exact complement. */
function conditionOf({ field, op, value, case_insensitive }: Asked): Rule {
  const caseSensitive = !case_insensitive;
  const is = () =>
    typeof value === 'number'
      ? condition(field, 'equals', { number: value })
      : condition(field, 'is', { text: value, caseSensitive });
  const asked: Record<string, () => Rule> = {
    '=': is,
    '!=': () => group('all', [condition(field, 'empty', null, true), group('none', [is()])]),
    '<': () => condition(field, 'lessThan', { number: value }),
    '<=': () => condition(field, 'atMost', { number: value }),
    '>': () => condition(field, 'moreThan', { number: value }),
    '>=': () => condition(field, 'atLeast', { number: value }),
    between: () => condition(field, 'between', { from: (value as number[])[0], to: (value as number[])[1] }),
    in: () => condition(field, 'inList', { list: value, caseSensitive }),
    contains: () => condition(field, 'contains', { text: value, caseSensitive }),
    starts_with: () => condition(field, 'startsWith', { text: value, caseSensitive }),
    is_missing: () => condition(field, 'empty', null),
  };
  return asked[op]!();
}

/** The rule in our own form: the same rows by two-valued logic. */
export function ruleOf(oracle: Oracle): Rule {
  if ('all' in oracle) return group('all', oracle.all.map(ruleOf));
  if ('any' in oracle) return group('any', oracle.any.map(ruleOf));
  if ('not' in oracle) return group('all', [ruleOf(oracle.not)], { negated: true });
  if ('at_least' in oracle) return group('atLeast', oracle.of.map(ruleOf), { atLeast: oracle.at_least });
  return conditionOf(oracle);
}
