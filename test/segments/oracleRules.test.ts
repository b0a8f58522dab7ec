import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { countRows } from '../../src/data/bitmap.ts';
import { type Table, tableOf } from '../../src/data/table.ts';
import { finish } from '../../src/data/work.ts';
import { evaluateRule } from '../../src/segments/evaluateRule.ts';
import { readRule } from '../../src/segments/readRule.ts';
import { sharedIsMissing, sharedJson } from '../sharedFile.ts';
import { contextOver } from './contextOver.ts';
import { group, type OracleRule, ruleOf } from './oracleRule.ts';
import { readDelimited } from './readDelimited.ts';

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
