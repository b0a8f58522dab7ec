import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import type { ColumnChoice } from '../../src/notebook/cells/data.ts';
import { group, type OracleRule, ruleOf } from '../segments/oracleRule.ts';
import { sharedIsMissing, sharedJson, sharedSource } from '../sharedFile.ts';
import { dataCell, notebookOf, resultOf, rulesCell } from './notebookOf.ts';

const oracle = 'oracles/rules.json';
const paths: Readonly<Record<string, string>> = {
  telco: 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv',
  bank: 'data/bank-marketing/bank-full.csv',
};
const missing = sharedIsMissing(oracle, ...Object.values(paths));

/** The columns that a rule asks for a text: those whose yes and no the reader would take for booleans stay text. */
function* textFields(rule: unknown): Generator<string> {
  if (typeof rule !== 'object' || rule === null) return;
  const { field, value } = rule as { readonly field?: string; readonly value?: unknown };
  if (field !== undefined && typeof value === 'string') yield field;
  for (const part of Object.values(rule)) yield* textFields(part);
}

describe.skipIf(missing)(
  `22 rules from a file to the count, as another engine counts${missing ? ` (${missing})` : ''}`,
  async () => {
    if (missing) return;
    const { rules } = sharedJson(oracle) as { readonly rules: readonly OracleRule[] };
    const files = new Map(
      Object.entries(paths).map(([name, path]) => [name, { name, ...sharedSource(path) }]),
    );
    const blobs = new Map([...files.values()].map(({ hash, blob }) => [hash, blob]));
    const overFile = (id: string, table: string, more = {}) => {
      const { hash, name, bytes } = files.get(table)!;
      const asked = rules.filter((rule) => rule.table === table).flatMap(({ json }) => [...textFields(json)]);
      const columns = [...new Set(asked)].map((column): ColumnChoice => ({ column, type: 'text' }));
      return dataCell(id, { from: 'file', hash, name, bytes }, { columns, ...more });
    };
    const cells = rules.flatMap(({ id, table, json }) => {
      const where = group('all', [ruleOf(json)]);
      return [overFile(id, table, { where }), rulesCell(`segment ${id}`, [table], { asked: where })];
    });
    const tables = Object.keys(paths).map((name) => overFile(name, name));
    const { outcomes } = await runNotebook(
      notebookOf([...tables, ...cells]),
      async (hash) => blobs.get(hash) ?? null,
    );

    test('all of them are here', () => expect(rules).toHaveLength(22));

    test.each(rules.map((rule) => [rule.id, rule.words, rule] as const))('%s: %s', (id, _words, rule) => {
      const { rows, rowsBefore } = resultOf(outcomes[id], 'table');
      expect([rowsBefore, rows]).toEqual([rule.rows, rule.expected_two_valued]);
      const [table] = resultOf(outcomes[`segment ${id}`], 'segmentation').tables;
      expect(table?.segments.map(({ kept }) => kept)).toEqual([rows, rule.rows - rows]);
    });
  },
);
