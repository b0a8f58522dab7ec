import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLayers } from '../../src/compare/compareLayers.ts';
import type { ComparisonInput, LayerInput, SegmentCount } from '../../src/compare/comparison.ts';
import { say } from '../../src/language/message.ts';
import { oracle, termDepositInput, whyAbsent } from './termDeposit.ts';

function part(segment: string, units: number, rows = units, more: Partial<SegmentCount> = {}): SegmentCount {
  return { segment, rows, units, value: null, converted: null, ...more };
}

function layer(
  name: LayerInput['layer'],
  segments: readonly SegmentCount[],
  more: Partial<LayerInput> = {},
): LayerInput {
  const sum = (of: (count: SegmentCount) => number) =>
    segments.reduce((total, count) => total + of(count), 0);
  const rows = sum((count) => count.rows);
  return {
    layer: name,
    cell: name,
    rows,
    units: sum((count) => count.units),
    effectiveRows: rows,
    value: null,
    converted: null,
    segments,
    ...more,
  };
}

function input(layers: readonly LayerInput[], more: Partial<ComparisonInput> = {}): ComparisonInput {
  const ids = ['a', 'b'];
  return {
    segments: ids.map((id, index) => ({ id, name: id.toUpperCase(), color: index + 1 })),
    isPartition: true,
    layers,
    marketSize: null,
    ...more,
  };
}

test.skipIf(!oracle)(
  `the term deposit's figures are those of the independent count${whyAbsent ? ` (${whyAbsent})` : ''}`,
  () => {
    const expected = oracle!;
    const comparison = compareLayers(termDepositInput(expected));
    expect(comparison.segments).toHaveLength(9);
    comparison.segments.forEach(({ layers, yield: yielded }, position) => {
      const row = expected.segments[position]!;
      const { market, lead, customer } = layers;
      expect(market!.share).toBeCloseTo(row.share_market, 12);
      expect(lead!.share).toBeCloseTo(row.share_leads, 12);
      expect(customer!.share).toBeCloseTo(row.share_customers, 12);
      const pairs: readonly (readonly [number | null | undefined, number])[] = [
        [lead!.index, row.index_leads],
        [customer!.index, row.index_customers],
        [lead!.interval?.[0], row.index_leads_95[0]],
        [lead!.interval?.[1], row.index_leads_95[1]],
        [customer!.interval?.[0], row.index_customers_95[0]],
        [customer!.interval?.[1], row.index_customers_95[1]],
        [lead!.penetration, row.penetration_leads],
        [customer!.penetration, row.penetration_customers],
        [yielded, row.yield_],
        [customer!.valueShare, row.value_share],
      ];
      for (const [ours, theirs] of pairs) expect(Math.abs(ours! / theirs - 1)).toBeLessThan(1e-9);
      expect([market!.small, lead!.small, customer!.small].some((small) => small !== null)).toBe(
        row.small_base,
      );
      expect(market!.index).toBeNull();
      expect(lead!.valueShare).toBeNull();
    });
    expect(comparison.yieldFrom).toBe('customers');
    expect(comparison.notes).toEqual([]);
    expect(comparison.totals.layers.lead?.penetration).toBeCloseTo(0.045211, 15);
    expect(comparison.findings).toEqual([
      { segment: 's2', direction: 'under', pairs: ['lead'] },
      { segment: 's3', direction: 'under', pairs: ['lead', 'customer'] },
      { segment: 's4', direction: 'over', pairs: ['customer'] },
      { segment: 's5', direction: 'over', pairs: ['lead'] },
      { segment: 's7', direction: 'over', pairs: ['lead', 'customer'] },
      { segment: 's8', direction: 'over', pairs: ['lead', 'customer'] },
    ]);
  },
);

describe('by hand', () => {
  test('a weighted market: shares from weights, precision from the effective size', () => {
    // 100 respondents, 60 of weight 1 and 40 of weight 3: Σw = 180, Σw² = 420, n_eff = 180² / 420 = 77.142857…
    const market = layer('market', [part('a', 60, 60), part('b', 120, 40)], {
      effectiveRows: 180 ** 2 / 420,
    });
    const lead = layer('lead', [part('a', 50), part('b', 150)]);
    const [a] = compareLayers(input([market, lead], { marketSize: 9000 })).segments;
    // p = 50/200 = 0.25, q = 60/180 = 1/3; se² = 0.75/50 + (2/3)/(77.142857/3) = 0.015 + 0.0259259… = 0.0409259…
    expect(a!.layers.lead!.index).toBeCloseTo(75, 12);
    expect(a!.layers.lead!.interval![0]).toBeCloseTo(50.45007931365718, 10);
    expect(a!.layers.lead!.interval![1]).toBeCloseTo(111.49635593292862, 10);
    // 50 leads of 9,000 / 3 people
    expect(a!.layers.lead!.penetration).toBeCloseTo(50 / 3000, 15);
    expect(a!.layers.lead!.small).toBeNull();
    expect(a!.layers.market!.values).toEqual({ count: 60, share: 1 / 3 });
  });

  test('no target in a segment: index 0 without an interval, and no finding', () => {
    const comparison = compareLayers(
      input([
        layer('market', [part('a', 500), part('b', 500)]),
        layer('lead', [part('a', 0), part('b', 400)]),
      ]),
    );
    expect(comparison.segments[0]!.layers.lead).toMatchObject({
      index: 0,
      interval: null,
      share: 0,
      small: null,
    });
    expect(comparison.findings).toEqual([{ segment: 'b', direction: 'over', pairs: ['lead'] }]);
  });

  test('no market in a segment: index and penetration cannot be told', () => {
    const layers = [
      layer('market', [part('a', 0), part('b', 500)]),
      layer('lead', [part('a', 7), part('b', 3)]),
    ];
    const [a, b] = compareLayers(input(layers, { marketSize: 1000 })).segments;
    expect(a!.layers.lead).toMatchObject({ share: 0.7, index: null, interval: null, penetration: null });
    expect(a!.layers.lead!.small).toEqual({ reason: 'respondents', rows: 0 });
    expect(b!.layers.lead!.index).toBeCloseTo(30, 12);
  });

  test('no market table: shares and yield stand, the rest is null and a note says what to do', () => {
    const layers = [
      layer('lead', [part('a', 40), part('b', 60)]),
      layer('customer', [part('a', 10), part('b', 30)]),
    ];
    const { segments, notes, findings } = compareLayers(input(layers, { marketSize: 1000 }));
    expect(segments[0]!.layers.lead).toMatchObject({
      share: 0.4,
      index: null,
      penetration: null,
      small: null,
    });
    expect(segments[0]!.yield).toBe(0.25);
    expect(findings).toEqual([]);
    expect(notes.map((note) => say(note, 'en'))).toEqual([
      'There is no market table, so index and penetration cannot be worked out. Add one and count the same segments in it.',
    ]);
  });

  test('a small base: fewer than 30 respondents, or fewer than 5 expected', () => {
    const market = layer('market', [part('a', 29), part('b', 971)]);
    const lead = layer('lead', [part('a', 100), part('b', 100)]);
    expect(compareLayers(input([market, lead])).segments[0]!.layers.lead!.small).toEqual({
      reason: 'respondents',
      rows: 29,
    });
    const wide = layer('market', [part('a', 30), part('b', 970)]);
    const few = (rows: number) => layer('lead', [part('a', rows / 2), part('b', rows / 2)]);
    const smallOf = (rows: number) => compareLayers(input([wide, few(rows)])).segments[0]!.layers.lead!.small;
    expect(smallOf(166)).toMatchObject({ reason: 'expected' });
    expect(smallOf(168)).toBeNull();
  });

  test('yield is the leads’ own converted rate where that column exists', () => {
    const lead = layer(
      'lead',
      [
        part('a', 100, 100, { converted: { yes: 12, known: 80 } }),
        part('b', 100, 100, { converted: { yes: 0, known: 0 } }),
      ],
      { converted: { yes: 12, known: 80 } },
    );
    const customer = layer('customer', [part('a', 50), part('b', 50)]);
    const comparison = compareLayers(input([lead, customer]));
    expect(comparison.segments.map((segment) => segment.yield)).toEqual([0.15, null]);
    expect(comparison.totals.yield).toBe(0.15);
    expect(comparison.yieldFrom).toBe('converted');
    expect(comparison.segments[0]!.layers.lead!.values['leadYield']).toBe(0.15);
  });

  test('overlapping segments: shares over 100 % with a note, and everyone else without an index', () => {
    const market = layer('market', [part('a', 80), part('b', 70), part('rest', 10)], {
      rows: 100,
      units: 100,
    });
    const lead = layer('lead', [part('a', 90), part('b', 60), part('rest', 40)], { rows: 100, units: 100 });
    const comparison = compareLayers(input([market, lead], { isPartition: false, marketSize: 1e6 }));
    expect(comparison.segments.map(({ id }) => id)).toEqual(['a', 'b', 'rest']);
    expect(comparison.segments[2]!.layers.lead).toMatchObject({ share: 0.4, index: null, interval: null });
    expect(comparison.segments[0]!.layers.lead!.index).toBeCloseTo(112.5, 12);
    expect(say(comparison.notes[0]!, 'en')).toContain('more than 100%');
  });

  test('more leads than market is said by the segment’s name', () => {
    const layers = [
      layer('market', [part('a', 100), part('b', 900)]),
      layer('lead', [part('a', 50), part('b', 10)]),
    ];
    const comparison = compareLayers(input(layers, { marketSize: 400 }));
    expect(comparison.segments[0]!.layers.lead!.penetration).toBeCloseTo(1.25, 12);
    expect(comparison.notes.map((note) => say(note, 'en'))).toEqual([
      'More leads than market in A: check the market’s size or its scope.',
    ]);
  });

  test('pairs that point opposite ways are two findings, and everyone else is never one', () => {
    const layers = [
      layer('market', [part('a', 500), part('rest', 500)]),
      layer('lead', [part('a', 300), part('rest', 700)]),
      layer('customer', [part('a', 700), part('rest', 300)]),
    ];
    expect(compareLayers(input(layers)).findings).toEqual([
      { segment: 'a', direction: 'under', pairs: ['lead'] },
      { segment: 'a', direction: 'over', pairs: ['customer'] },
    ]);
  });
});

describe('whatever the counts', () => {
  const counts = fc.array(fc.nat(5000), { minLength: 3, maxLength: 3 });
  const tables = fc.record({
    market: counts,
    lead: counts,
    customer: counts,
    size: fc.integer({ min: 1, max: 1e9 }),
  });
  const comparisonOf = (drawn: { market: number[]; lead: number[]; customer: number[]; size: number }) =>
    compareLayers(
      input(
        (['market', 'lead', 'customer'] as const).map((name) =>
          layer(
            name,
            drawn[name].map((units, index) => part(['a', 'b', 'rest'][index]!, units)),
          ),
        ),
        { marketSize: drawn.size },
      ),
    );

  test('an index is 100 × penetration over the overall penetration', () => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const { segments, totals } = comparisonOf(drawn);
        for (const { layers } of segments) {
          for (const name of ['lead', 'customer'] as const) {
            const { index, penetration } = layers[name]!;
            const overall = totals.layers[name]!.penetration;
            if (index === null || !overall) continue;
            expect(index).toBeCloseTo((100 * penetration!) / overall, 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the shares of a partition sum to one, and an interval holds its index', () => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const { segments, totals } = comparisonOf(drawn);
        for (const name of ['market', 'lead', 'customer'] as const) {
          const shares = segments.map(({ layers }) => layers[name]!.share);
          if (totals.layers[name]!.units === 0) expect(shares).toEqual([null, null, null]);
          else expect(shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 12);
        }
        for (const { layers } of segments) {
          const { index, interval } = layers.lead!;
          if (!interval) continue;
          expect(interval[0]).toBeLessThanOrEqual(index! + 1e-9);
          expect(interval[1]).toBeGreaterThanOrEqual(index! - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
