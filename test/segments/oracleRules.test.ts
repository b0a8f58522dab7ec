import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { countRows } from '../../src/data/bitmap.ts';
import { type Table, tableOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { evaluateRule } from '../../src/segments/evaluateRule.ts';
import { readRule } from '../../src/segments/readRule.ts';
import type { Condition, Group, Rule } from '../../src/segments/rule.ts';
import { sharedIsMissing, sharedJson } from '../sharedFile.ts';
import { contextOver } from './contextOver.ts';
import { readDelimited } from './readDelimited.ts';

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

interface OracleRule {
  readonly id: string;
  readonly table: string;
  readonly rows: number;
  readonly words: string;
  readonly json: Oracle;
  readonly expected_two_valued: number;
}

const rules = 'oracles/rules.json';
const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const bank = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(rules, telco, bank);

const list = missing ? [] : (sharedJson(rules) as { rules: OracleRule[] }).rules;

const read = new Map<string, Table>();
function table(name: string): Table {
  let known = read.get(name);
  if (!known)
    read.set(name, (known = tableOf(name === 'telco' ? readDelimited(telco) : readDelimited(bank, ';'))));
  return known;
}

let ids = 0;
const mint = () => `r${ids++}`;

function group(match: Group['match'], items: readonly Rule[], rest: Partial<Group> = {}): Group {
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

function ruleOf(oracle: Oracle): Rule {
  if ('all' in oracle) return group('all', oracle.all.map(ruleOf));
  if ('any' in oracle) return group('any', oracle.any.map(ruleOf));
  if ('not' in oracle) return group('all', [ruleOf(oracle.not)], { negated: true });
  if ('at_least' in oracle) return group('atLeast', oracle.of.map(ruleOf), { atLeast: oracle.at_least });
  return conditionOf(oracle);
}

describe.skipIf(missing)(`22 rules counted by another engine${missing ? ` (${missing})` : ''}`, () => {
  test('all of them are here', () => expect(list).toHaveLength(22));

  test.each(list.map((rule) => [rule.id, rule.words, rule] as const))('%s: %s', (_id, _words, rule) => {
    const over = table(rule.table);
    expect(over.numRows()).toBe(rule.rows);
    const stored = readRule(JSON.parse(JSON.stringify(group('all', [ruleOf(rule.json)]))));
    if (failed(stored)) throw new Error(say(stored.problem.message, 'en'));
    const found = finish(evaluateRule(stored.value, contextOver(over)));
    if (failed(found)) throw new Error(say(found.problem.message, 'en'));
    expect(countRows(found.value.rows)).toBe(rule.expected_two_valued);
  });
});
