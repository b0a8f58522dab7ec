import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import type { ComparisonResult, SegmentationResult, TableResult } from '../../src/notebook/results.ts';
import { sharedIsMissing, sharedJson, sharedSource } from '../sharedFile.ts';
import { type TermDepositOracle, termDepositNotebook } from './termDepositNotebook.ts';

const oracleFile = 'oracles/term-deposit.json';
const surveyFile = 'data/bay-area-shoppers/IncomeESL.csv';
const bankFile = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(oracleFile, surveyFile, bankFile);

interface Oracle extends TermDepositOracle {
  readonly rows: Record<'market' | 'leads' | 'customers', number>;
  readonly matches_alone: readonly Record<'market' | 'leads' | 'customers', number>[];
  readonly segments: readonly Record<string, unknown>[];
}

describe.skipIf(missing)(`“Who takes a term deposit?”${missing ? ` (${missing})` : ''}`, async () => {
  if (missing) return;
  const oracle = sharedJson(oracleFile) as Oracle;
  const survey = sharedSource(surveyFile);
  const bank = sharedSource(bankFile);
  const notebook = termDepositNotebook(oracle, { survey, bank });
  const blobs = new Map([survey, bank].map(({ hash, blob }) => [hash, blob]));
  const { outcomes } = await runNotebook(notebook, async (hash) => blobs.get(hash) ?? null);
  const resultOf = (cell: string): unknown => {
    const outcome = outcomes[cell];
    if (outcome?.state !== 'done') throw new Error(JSON.stringify(outcome));
    return outcome.result;
  };

  test('the three tables have their rows', () => {
    const rows = (cell: string) => (resultOf(cell) as TableResult).rows;
    expect([rows('market'), rows('leads'), rows('customers')]).toEqual([8115, 45211, 5289]);
  });

  test('every segment matches and keeps what the oracle counts', () => {
    const { tables, isPartition } = resultOf('life') as SegmentationResult;
    expect(isPartition).toBe(true);
    for (const table of tables) {
      const name = table.cell as 'market' | 'leads' | 'customers';
      const expected = oracle.segments.map((segment) => segment[name]);
      expect(table.segments.map(({ kept }) => kept)).toEqual(expected);
      expect(table.segments.slice(0, -1).map(({ matched }) => matched)).toEqual(
        oracle.matches_alone.map((alone) => alone[name]),
      );
    }
  });

  test('every ratio agrees to 1e-9', () => {
    const { comparison } = resultOf('compare') as ComparisonResult;
    const near = (actual: unknown, expected: unknown) => {
      if (typeof expected !== 'number') expect(actual).toEqual(expected);
      else
        expect(Math.abs((actual as number) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
    };
    oracle.segments.forEach((expected, index) => {
      const { layers, yield: yielded } = comparison.segments[index]!;
      const { market, lead, customer } = layers;
      near(market?.share, expected['share_market']);
      near(lead?.share, expected['share_leads']);
      near(customer?.share, expected['share_customers']);
      near(lead?.index, expected['index_leads']);
      near(customer?.index, expected['index_customers']);
      (expected['index_leads_95'] as number[]).forEach((edge, side) => near(lead?.interval?.[side], edge));
      (expected['index_customers_95'] as number[]).forEach((edge, side) =>
        near(customer?.interval?.[side], edge),
      );
      near(lead?.penetration, expected['penetration_leads']);
      near(customer?.penetration, expected['penetration_customers']);
      near(yielded, expected['yield_']);
      near(customer?.valueShare, expected['value_share']);
      expect(lead?.small !== null).toBe(expected['small_base']);
    });
  });
});
