import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ComparisonResult, SegmentationResult, TableResult } from '../../src/notebook/results.ts';
import { emptyMiniature, miniatureBounds, miniatureOf } from '../../src/notebook/miniature.ts';
import { miniatureSchema } from '../../src/notebook/miniatureSchema.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';

const done = (result: unknown): Outcome => ({ state: 'done', result: result as TableResult });
const table = (lens: string, rows: number) => done({ type: 'table', lens, rows });

/** Segments a and b, and everyone else, with the shares of each table. */
function segmentation(...tables: readonly (readonly [lens: string, a: number, b: number])[]): Outcome {
  const result: Pick<SegmentationResult, 'type' | 'segments'> & { tables: unknown } = {
    type: 'segmentation',
    segments: [
      { id: 'a', name: 'Young', color: 1 },
      { id: 'b', name: 'Old', color: 4 },
      { id: 'rest', name: 'Everyone else', color: 0 },
    ],
    tables: tables.map(([lens, a, b]) => ({
      lens,
      segments: [
        { id: 'a', share: a },
        { id: 'b', share: b },
        { id: 'rest', share: 1 - a - b },
      ],
    })),
  };
  return done(result);
}

function comparison(shares: readonly (readonly [id: string, market: number | null, customer: number])[]) {
  const result: Pick<ComparisonResult, 'type'> & { [key: string]: unknown } = {
    type: 'comparison',
    segments: [{ id: 'a', name: 'Young', color: 2 }],
    layers: [{ layer: 'market' }, { layer: 'customer' }],
    comparison: {
      segments: shares.map(([id, market, customer]) => ({
        id,
        layers: { market: { share: market }, customer: { share: customer } },
      })),
    },
  };
  return done(result);
}

/** What a notebook shows whose cells, called A, B, C …, have these outcomes. */
function shown(...outcomes: readonly Outcome[]) {
  const ids = outcomes.map((_, place) => String.fromCharCode(65 + place));
  const notebook = ids.reduce(
    (before, id) => addCell(before, { id, name: id, kind: 'data', parameters: {} }),
    emptyNotebook('n', '2026-03-01', 'N'),
  );
  return miniatureOf(notebook, Object.fromEntries(ids.map((id, place) => [id, outcomes[place]!])));
}

describe('the small picture of a notebook', () => {
  test('of one that shows nothing is empty', () => {
    expect(shown()).toEqual(emptyMiniature);
    expect(shown({ state: 'waiting' }, { state: 'failed', problems: [] })).toEqual(emptyMiniature);
  });

  test('holds its tables, from the market to the customers', () => {
    expect(shown(table('customer', 30), table('lead', 20), table('market', 10)).tables).toEqual([
      { lens: 'market', rows: 10 },
      { lens: 'lead', rows: 20 },
      { lens: 'customer', rows: 30 },
    ]);
  });

  test('holds the segments of its last segmentation, everyone else apart', () => {
    const { strata } = shown(segmentation(['lead', 0.1, 0.1]), segmentation(['customer', 0.5, 0.2]));
    expect(strata).toEqual({
      name: 'B',
      lenses: ['customer'],
      segments: [
        { name: 'Young', color: 1, shares: [0.5] },
        { name: 'Old', color: 4, shares: [0.2] },
      ],
      others: [expect.closeTo(0.3, 12)],
      count: 2,
    });
  });

  test('prefers its last comparison to a later segmentation', () => {
    const { strata } = shown(
      comparison([
        ['a', 0.25, 0.75],
        ['rest', 0.75, 0.25],
      ]),
      segmentation(['customer', 0.5, 0.2]),
    );
    expect(strata).toEqual({
      name: 'A',
      lenses: ['market', 'customer'],
      segments: [{ name: 'Young', color: 2, shares: [0.25, 0.75] }],
      others: [0.75, 0.25],
      count: 1,
    });
  });

  test('leaves out layers in which nothing is counted, and segmentations without any', () => {
    expect(shown(comparison([['a', null, 0.75]])).strata?.lenses).toEqual(['customer']);
    expect(shown(segmentation(['lead', 0.5, 0.1]), segmentation()).strata?.name).toBe('A');
  });

  test('has room for few segments: the others count as everyone else', () => {
    const many = Array.from({ length: 40 }, (_, place) => `s${place}`);
    const { strata } = shown(
      done({
        type: 'segmentation',
        segments: many.map((id) => ({ id, name: id, color: 1 })),
        tables: [{ lens: 'lead', segments: many.map((id) => ({ id, share: 1 / 40 })) }],
      }),
    );
    expect(strata?.segments.length).toBe(miniatureBounds.segments);
    expect(strata?.others).toEqual([expect.closeTo(28 / 40, 12)]);
    expect(strata?.count).toBe(40);
  });

  test('is what its schema takes; a stranger’s nonsense is not', () => {
    const good = shown(table('lead', 3), segmentation(['lead', 0.5, 0.2]));
    expect(v.is(miniatureSchema, JSON.parse(JSON.stringify(good)))).toBe(true);
    const { strata } = good;
    for (const bad of [
      null,
      { tables: [{ lens: 'lead', rows: -1 }], strata: null },
      { tables: [], strata: { ...strata, others: ['x'] } },
      { tables: [], strata: { ...strata, segments: [{ name: 'A', color: 99, shares: [1] }] } },
      { tables: Array.from({ length: 1000 }, () => ({ lens: 'lead', rows: 1 })), strata: null },
    ])
      expect(v.is(miniatureSchema, bad)).toBe(false);
  });
});
