import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed, type Result } from '../../../src/language/problem.ts';
import { countRows } from '../../../src/data/bitmap.ts';
import { type Table, tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { bindDimension } from '../../../src/segments/bindDimension.ts';
import type { Dimension, Recode } from '../../../src/segments/dimension.ts';
import { evaluateRule } from '../../../src/segments/evaluateRule.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { run } from '../../../src/segments/methods/rules.run.ts';
import type { Condition, Group, Rule } from '../../../src/segments/rule.ts';
import { sharedIsMissing, sharedJson } from '../../sharedFile.ts';
import { contextOver } from '../contextOver.ts';
import { readDelimited } from '../readDelimited.ts';

type Oracle =
  | { readonly column: string; readonly 'is any of': readonly string[] }
  | { readonly [Match in 'all' | 'any' | 'none']?: readonly Oracle[] };

interface Counts {
  readonly name: string;
  readonly market: number;
  readonly leads: number;
  readonly customers: number;
}

interface TermDeposit {
  readonly rows: Omit<Counts, 'name'>;
  readonly recode: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string | null>>>>>
  >;
  readonly rules: readonly { readonly name: string; readonly rule: Oracle }[];
  readonly matches_alone: readonly Counts[];
  readonly segments: readonly Counts[];
}

const oracleFile = 'oracles/term-deposit.json';
const marketFile = 'data/bay-area-shoppers/IncomeESL.csv';
const leadsFile = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(oracleFile, marketFile, leadsFile);

function value<T>(result: Result<T>): T {
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

let ids = 0;

/** The rows of a table where a column is one of some values. */
function onlyWhere(table: Table, column: string, values: readonly string[], negated: boolean): Table {
  const asked: Condition = {
    id: 'c',
    kind: 'condition',
    subject: { of: 'column', column },
    operator: 'isAnyOf',
    value: { values },
  };
  const rule: Group = { id: 'g', kind: 'group', match: negated ? 'none' : 'all', items: [asked] };
  return viewOf(table, value(finish(evaluateRule(rule, contextOver(table)))).rows);
}

function dimensionsOf({ recode }: TermDeposit): Dimension[] {
  const values = (trait: string, column: string): Recode => ({
    by: 'values',
    map: Object.entries(recode[trait]![column]!),
    others: 'missing',
  });
  const shared = (id: string, trait: string, market: string, leads: string): Dimension => ({
    id,
    name: id,
    type: 'category',
    values: [],
    bindings: [
      { cell: 'market', column: market, recode: values(trait, `IncomeESL: ${market}`) },
      { cell: 'leads', column: leads, recode: values(trait, `bank-full: ${leads}`) },
    ],
  });
  const labels = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'];
  return [
    shared('occupation', 'occupation', 'occupation', 'job'),
    shared('marital', 'marital status', 'marital status', 'marital'),
    shared('education', 'education', 'education', 'education'),
    {
      id: 'age',
      name: 'age',
      type: 'category',
      values: labels,
      bands: { cuts: [25, 35, 45, 55, 65], closed: 'left', labels },
      bindings: [
        { cell: 'market', column: 'age', recode: { by: 'asIs' } },
        { cell: 'leads', column: 'age', recode: { by: 'bands' } },
      ],
    },
  ];
}

function ruleOf(oracle: Oracle): Rule {
  const id = `r${ids++}`;
  if ('column' in oracle) {
    const { column, 'is any of': values } = oracle;
    return {
      id,
      kind: 'condition',
      subject: { of: 'dimension', dimension: column },
      operator: 'isAnyOf',
      value: { values },
    };
  }
  const [[match, items]] = Object.entries(oracle) as [['all' | 'any' | 'none', readonly Oracle[]]];
  return { id, kind: 'group', match, items: items.map(ruleOf) };
}

describe.skipIf(missing)(`eight nested rules over three tables${missing ? ` (${missing})` : ''}`, () => {
  test('match and keep the rows that other software counted', () => {
    const oracle = sharedJson(oracleFile) as TermDeposit;
    const dimensions = dimensionsOf(oracle);
    const leads = tableOf(readDelimited(leadsFile, ';'));
    const tables = {
      market: {
        cell: 'market',
        table: onlyWhere(tableOf(readDelimited(marketFile)), 'age', ['14-17'], true),
      },
      leads: { cell: 'leads', table: leads },
      customers: { cell: 'leads', table: onlyWhere(leads, 'y', ['yes'], false) },
    } as const;
    const segments = oracle.rules.map(({ name, rule }) => ({
      id: name,
      name,
      color: 1,
      rule: ruleOf(rule) as Group,
    }));
    for (const layer of ['market', 'leads', 'customers'] as const) {
      const { cell, table } = tables[layer];
      expect([layer, table.numRows()]).toEqual([layer, oracle.rows[layer]]);
      const context: MethodContext = {
        ...contextOver(table),
        column(subject) {
          if (subject.of !== 'dimension') throw new Error('only dimensions are asked');
          return bindDimension(
            dimensions.find(({ id }) => id === subject.dimension)!,
            cell,
            table,
          );
        },
      };
      const found = value(finish(run.evaluate({ overlap: 'firstMatch', segments }, context)));
      expect(found.segments.map(({ id, matched }) => [layer, id, countRows(matched)])).toEqual(
        oracle.matches_alone.map((counts) => [layer, counts.name, counts[layer]]),
      );
      const kept = [...found.segments.map(({ kept }) => countRows(kept)), countRows(found.rest)];
      expect([layer, kept]).toEqual([layer, oracle.segments.map((counts) => counts[layer])]);
    }
  });
});
