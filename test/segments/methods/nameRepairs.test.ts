import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { finish } from '../../../src/data/work.ts';
import type { Repair } from '../../../src/segments/checks/check.ts';
import type { Finding } from '../../../src/segments/checks/finding.ts';
import { rfm, type RfmScheme } from '../../../src/segments/methods/rfm.ts';
import { run } from '../../../src/segments/methods/rfm.run.ts';
import { boxesOfCells } from '../../../src/segments/methods/rfming/boxesOfCells.ts';
import { fitNames } from '../../../src/segments/methods/rfming/fitNames.ts';
import { allCells, isIn, namedCells } from '../../../src/segments/methods/rfming/namedCells.ts';
import { nearestName } from '../../../src/segments/methods/rfming/nearestName.ts';
import { tableOfNames } from '../../../src/segments/methods/rfming/nameTables.ts';
import { type CellsChoice, type NamedCells } from '../../../src/segments/methods/settings/cellsSetting.ts';
import { repairsNamed } from '../../../src/segments/repairs/index.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { customersOfEveryCell } from './customersOfEveryCell.ts';

const on = (column: string) => ({ of: 'column', column }) as const;

/** A scheme as a document keeps it. */
function kept(scheme: unknown): RfmScheme {
  const read = rfm.read(JSON.parse(JSON.stringify(scheme)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const schemeOf = (names: CellsChoice, more: Partial<RfmScheme> = {}) =>
  kept({
    ...rfm.initial,
    recency: on('days'),
    frequency: on('orders'),
    monetary: on('value'),
    names,
    ...more,
  });
const preset = (name: string) => schemeOf({ of: 'preset', preset: name });

const context = contextOver(customersOfEveryCell, Date.UTC(2007, 0, 1));

function segmented(scheme: RfmScheme) {
  const made = finish(run.evaluate(scheme, context));
  if (failed(made)) throw new Error(say(made.problem.message, 'en'));
  return made.value;
}

const found = (scheme: RfmScheme) => finish(run.check!(scheme, segmented(scheme), context));
const checksOf = (scheme: RfmScheme) => found(scheme).map(({ check }) => check);

const segmentsOf = (scheme: RfmScheme) => {
  const { segments, rest } = segmented(scheme);
  return Object.fromEntries([
    ...segments.map(({ id, kept: rows }) => [id, positions(rows)] as const),
    ['rest', positions(rest)] as const,
  ]);
};

let minted = 0;
const mint = () => `made-${++minted}`;

/** The repairs that a finding offers: those that change something. */
const offered = (scheme: RfmScheme, finding: Finding): readonly Repair<RfmScheme>[] =>
  (repairsNamed('rfm')!.of(finding.check) as readonly Repair<RfmScheme>[]).filter(
    ({ apply }) => apply(scheme, finding, mint) !== scheme,
  );

const labels = (scheme: RfmScheme, finding: Finding) => offered(scheme, finding).map(({ label }) => label.en);

/** Presses one button after the other, each time the first (or another) of the first finding that has any. */
function repaired(start: RfmScheme, choice: (count: number) => number): RfmScheme {
  let scheme = start;
  for (let press = 0; press < 60; press++) {
    const finding = found(scheme).find((each) => offered(scheme, each).length > 0);
    if (!finding) return scheme;
    const repairs = offered(scheme, finding);
    scheme = kept(repairs[choice(repairs.length)]!.apply(scheme, finding, mint));
  }
  throw new Error('The repairs have no end');
}

/** How often each combination is asked for by a name. */
function timesAsked({ names }: RfmScheme): readonly number[] {
  const { scores, rows } = tableOfNames(names);
  const boxes = rows.flatMap((row) => [row, ...(row.also ?? [])]);
  return allCells({ r: scores, f: scores, m: scores }).map(
    (cell) => boxes.filter((box) => isIn(box, cell)).length,
  );
}

describe('R’s table of eleven names', () => {
  const eleven = preset('eleven');

  test('has four names to remove, 36 combinations to give away, and winners to write down', () => {
    const list = found(eleven);
    const dead = list.filter(({ check }) => check === 'shadowed');
    expect(dead.map(({ place }) => place.segment)).toEqual(['newcomers', 'promising', 'precious', 'lost']);
    expect(dead.map((each) => labels(eleven, each))).toEqual([
      ['Remove the name', 'Move it above {others}'],
      ['Remove the name', 'Move it above {others}'],
      ['Remove the name', 'Move it above {others}'],
      ['Remove the name'],
    ]);
    expect(
      labels(
        eleven,
        list.find(({ check }) => check === 'uncovered')!,
      ),
    ).toEqual(['Give them to the nearest names', 'Make a name for them']);
    const overlaps = list.filter(({ check }) => check === 'overlap');
    expect(overlaps.length).toBeGreaterThan(3);
    for (const each of overlaps) expect(labels(eleven, each)).toEqual(['Keep only what each name gets']);
  });

  test('all repairs leave a partition, and nothing to say', () => {
    const mended = repaired(eleven, () => 0);
    expect(found(mended)).toEqual([]);
    expect(timesAsked(mended)).toEqual(Array.from({ length: 125 }, () => 1));
    const { rows } = tableOfNames(mended.names);
    expect(rows.map(({ id }) => id)).toEqual([
      'champions',
      'loyal',
      'potential',
      'attention',
      'sleepy',
      'risk',
      'hibernating',
    ]);
    expect(segmentsOf(mended)['rest']).toEqual([]);
  });

  test('the last repair of each leaves a partition too, with a name for the others', () => {
    const mended = repaired(eleven, (count) => count - 1);
    expect(found(mended)).toEqual([]);
    expect(new Set(timesAsked(mended))).toEqual(new Set([1]));
    expect(tableOfNames(mended.names).rows.at(-1)!.name).toMatchObject({ en: 'Others' });
  });

  test('a name that is removed, and winners that are written down, change the segment of nobody', () => {
    const before = segmentsOf(eleven);
    for (const finding of found(eleven).filter(({ check }) => check !== 'uncovered')) {
      const after = segmentsOf(kept(offered(eleven, finding)[0]!.apply(eleven, finding, mint)));
      for (const [id, rows] of Object.entries(after)) expect([id, rows]).toEqual([id, before[id]]);
    }
  });

  test('what is given to the nearest names is what had none', () => {
    const finding = found(eleven).find(({ check }) => check === 'uncovered')!;
    const [before, after] = [eleven, kept(offered(eleven, finding)[0]!.apply(eleven, finding, mint))].map(
      segmentsOf,
    );
    expect(after!['rest']).toEqual([]);
    for (const [id, rows] of Object.entries(before!))
      if (id !== 'rest') expect(after![id]).toEqual(expect.arrayContaining(rows));
    const made = segmentsOf(kept(offered(eleven, finding)[1]!.apply(eleven, finding, () => 'new')));
    expect(made['new']).toEqual(before!['rest']);
  });

  test('a name that is moved above another can be had', () => {
    const finding = found(eleven).find(({ place }) => place.segment === 'newcomers')!;
    const moved = kept(offered(eleven, finding)[1]!.apply(eleven, finding, mint));
    expect(
      tableOfNames(moved.names)
        .rows.map(({ id }) => id)
        .slice(1, 4),
    ).toEqual(['loyal', 'newcomers', 'potential']);
    expect(segmentsOf(moved)['newcomers']).toHaveLength(2);
  });

  test('what a person said of the names stays with them', () => {
    const said = [{ at: 'risk', name: 'Stars of old', color: 4 }];
    const mended = repaired(schemeOf({ of: 'preset', preset: 'eleven' }, { said }), () => 0);
    expect(mended.said).toEqual(said);
  });
});

test('R’s ten names, and any table of names: the repairs end, in silence and a partition', () => {
  expect(found(repaired(preset('ten'), () => 0))).toEqual([]);
  const range = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const row = fc.record({ r: range, f: range, m: fc.option(range, { nil: null }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(9), (rows, seed) => {
      const names = rows.map((each, at): NamedCells => ({ id: `n${at}`, name: `Name ${at}`, ...each }));
      const mended = repaired(schemeOf({ of: 'own', scores: 5, rows: names }), (count) => seed % count);
      expect(checksOf(mended)).toEqual([]);
      expect(new Set(timesAsked(mended))).toEqual(new Set([1]));
      for (const bins of [2, 3, 7]) {
        const counts = { r: bins, f: bins, m: bins };
        const { names: fitted } = fitNames(tableOfNames(mended.names), counts);
        const { shared, uncovered } = namedCells(fitted, counts);
        expect([shared, uncovered]).toEqual([0, []]);
      }
    }),
    { numRuns: 15 },
  );
}, 30_000);

test('the trace of a name with several combinations says which of them holds', () => {
  const mended = repaired(preset('eleven'), () => 0);
  const { segments } = segmented(mended);
  for (let row = 0; row < 125; row++) {
    const traced = finish(run.trace(mended, row, context));
    if (failed(traced)) throw new Error('no trace');
    expect(traced.value.segments).toEqual(
      segments.filter(({ kept: rows }) => rows.get(row)).map(({ id }) => id),
    );
    for (const { matches, rule } of traced.value.definitions) {
      expect(rule!.holds).toBe(matches);
      if (rule?.kind === 'group' && rule.match === 'any')
        expect(rule.items.filter(({ holds }) => holds)).toHaveLength(matches ? 1 : 0);
    }
  }
});

test('combinations as ranges: each once, no others, the largest first', () => {
  const counts = { r: 4, f: 3, m: 5 };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(59)), (chosen) => {
      const all = allCells(counts);
      const boxes = boxesOfCells(
        chosen.map((at) => all[at]!),
        counts,
      );
      const times = all.map((cell) => boxes.filter((box) => isIn(box, cell)).length);
      expect(times).toEqual(all.map((_, at) => Number(chosen.includes(at))));
      const size = (at: number) => all.filter((cell) => isIn(boxes[at]!, cell)).length;
      boxes.slice(1).forEach((_, at) => expect(size(at + 1)).toBeLessThanOrEqual(size(at)));
    }),
  );
  expect(boxesOfCells(allCells(counts), counts)).toEqual([{ r: [1, 4], f: [1, 3], m: null }]);
  expect(boxesOfCells(allCells({ ...counts, m: null }).slice(0, 6), { ...counts, m: null })).toEqual([
    { r: [1, 2], f: [1, 3], m: null },
  ]);
  expect(boxesOfCells([], counts)).toEqual([]);
});

test('the nearest name has the fewest steps, then the straightest way, then the first place', () => {
  const cell = { r: 3, f: 3, m: 3 };
  const at = (r: number, f: number, m: number) => [{ r, f, m }];
  expect(nearestName(cell, [at(5, 5, 5), at(3, 2, 3), at(1, 3, 3)])).toBe(1);
  expect(nearestName(cell, [at(3, 3, 5), at(3, 4, 4)])).toBe(1);
  expect(nearestName(cell, [at(3, 3, 4), at(3, 4, 3)])).toBe(0);
  expect(nearestName(cell, [[], []])).toBe(-1);
});
