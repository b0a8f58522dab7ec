import { message } from '../../language/message.ts';
import { failed, type Problem, type Result } from '../../language/problem.ts';
import type { NumberColumn } from '../../data/column.ts';
import { pacer, type Work } from '../../data/work.ts';
import { gini } from '../../statistics/gini.ts';
import { lorenz } from '../../statistics/lorenz.ts';
import { type ParetoTiers, paretoTiers } from '../../statistics/paretoTiers.ts';
import { topShare } from '../../statistics/topShare.ts';
import * as words from '../../language/words/valueTiers.ts';
import type { ReportPart } from '../report.ts';
import { sortedValues } from '../sortedValues.ts';
import type { Move } from '../trace.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { RulesScheme } from './rulesScheme.ts';
import { rowsAreGroups } from './rowsAreGroups.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { type TierLeasts, tierOfValue } from './settled/tierOfValue.ts';
import { rulesOfConditions } from './settled/rulesOfConditions.ts';
import { quantityOf } from './settled/quantityOf.ts';
import { valueTiers, type ValueTiersScheme } from './valueTiers.ts';
import { reportCard } from './settled/reportCard.ts';

const value = valueTiers.settings!['value']!.label;

interface Tiered {
  readonly column: NumberColumn;
  readonly ascending: Float64Array;
  readonly tiers: ParetoTiers;
  /** The least value of each tier, the best first; null where nobody is in it. */
  readonly least: TierLeasts;
}

/** Tiers by cumulative share of the value, of the reference table where there is one; rows without a value are everyone else. */
export const run: MethodRun<ValueTiersScheme, RulesScheme> = {
  *evaluate(scheme, context) {
    const tiered = tiersOf(scheme, context);
    if (failed(tiered)) return tiered;
    const { column, least } = tiered.value;
    const codes = yield* tierCodes(column.values, least);
    const segments = valueTiers.segments({ ...scheme, said: [] });
    return {
      value: yield* codedSegmentation(context, {
        codes,
        segments,
        said: scheme.said,
        report: reportOf(tiered.value, scheme),
      }),
    };
  },

  *become(scheme, context) {
    const tiered = tiersOf(scheme, context);
    if (failed(tiered)) return tiered;
    yield { fraction: null };
    const { least } = tiered.value;
    const subject = scheme.value!;
    const held = valueTiers.segments(scheme).filter((_, tier) => least[tier] !== null);
    return {
      value: rulesOfConditions(
        held.map((label, position) => ({
          label,
          condition:
            position === held.length - 1
              ? { subject, operator: 'empty', value: null, negated: true }
              : {
                  subject,
                  operator: 'atLeast',
                  value: { number: least.filter((from) => from !== null)[position]! },
                },
        })),
      ),
    };
  },

  *trace(scheme, row, context) {
    const tiered = tiersOf(scheme, context);
    if (failed(tiered)) return tiered;
    yield { fraction: null };
    const { column, ascending, least } = tiered.value;
    const labels = valueTiers.segments(scheme);
    const from = column.at(row);
    const own = tierOfValue(column.values[row]!, least);
    const subject = scheme.value!;
    return {
      value: {
        segments: labels.filter((_, tier) => tier === own).map(({ id }) => id),
        definitions: labels.map(({ id }, tier) => ({
          segment: id,
          matches: tier === own,
          rule: {
            kind: 'condition',
            id,
            holds: tier === own,
            subject,
            value: from,
            type: 'number',
            said: rangeOf(least, tier),
          },
        })),
        moves: labels.flatMap(({ id }, tier): readonly Move[] => {
          if (!nextTiers(own, least).includes(tier)) return [];
          const to = own < 0 || tier < own ? least[tier]! : greatestBelow(ascending, least[own]!);
          const direction = tier === 0 ? 'atLeast' : 'exactly';
          return to === null ? [] : [{ to: id, changes: [{ subject, from, to, direction }] }];
        }),
      },
    };
  },
};

function tiersOf(scheme: ValueTiersScheme, context: MethodContext): Result<Tiered> {
  const own = quantityOf(context, scheme.value, 'number', value);
  if (failed(own)) return own;
  const decides = context.reference ?? context;
  const deciding = quantityOf(decides, scheme.value, 'number', value);
  if (failed(deciding)) return deciding;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  if (scheme.second <= scheme.first) return { problem: { message: message(words.cutsOutOfOrder) } };
  const ascending = sortedValues(deciding.value, decides.table.mask() ?? null);
  const tiers = paretoTiers(ascending, [scheme.first / 100, scheme.second / 100]);
  if ('refusal' in tiers) return { problem: refusalOf(tiers.negatives) };
  return {
    value: { column: own.value, ascending, tiers, least: tiers.tiers.map(({ least }) => least) },
  };
}

function* tierCodes(values: Float64Array, least: TierLeasts): Work<Uint8Array> {
  const codes = new Uint8Array(values.length);
  const isTime = pacer();
  for (let row = 0; row < values.length; row++) {
    codes[row] = tierOfValue(values[row]!, least) + 1;
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / values.length };
  }
  return codes;
}

/** The tiers with rows that are nearest to one, above and below; all where the row is in none. */
function nextTiers(own: number, least: TierLeasts): readonly number[] {
  const held = [...least.keys()].filter((tier) => least[tier] !== null);
  if (own < 0) return held;
  return [held.findLast((tier) => tier < own), held.find((tier) => tier > own)].filter(
    (tier) => tier !== undefined,
  );
}

/** The greatest value of the table below a border: the nearest that is surely in the next tier. */
function greatestBelow(ascending: Float64Array, border: number | null): number | null {
  return border === null ? null : (ascending.findLast((value) => value < border) ?? null);
}

function rangeOf(least: TierLeasts, tier: number) {
  const from = least[tier] ?? null;
  const to = least.slice(0, tier).findLast((lowest) => lowest !== null) ?? null;
  if (from === null) return message(words.nobodyHere);
  return to === null ? message(words.from, { from }) : message(words.between, { from, to });
}

function reportOf(
  { ascending, tiers: { tiers, sum } }: Tiered,
  scheme: ValueTiersScheme,
): readonly ReportPart[] {
  const labels = valueTiers.segments(scheme);
  const [uneven, best, curve] = [gini(ascending), topShare(ascending), lorenz(ascending)];
  if ('refusal' in uneven || 'refusal' in best || 'refusal' in curve) return [];
  const warning: readonly ReportPart[] =
    ascending.length < fewRows
      ? [{ part: 'warning', message: message(words.fewRows, { rows: ascending.length }) }]
      : [];
  return [
    reportCard(words, words.formula),
    ...warning,
    {
      part: 'figures',
      title: message(words.concentration),
      figures: [
        { label: words.total, value: sum },
        { label: words.topFifth, value: { percent: best.share } },
        { label: words.giniName, value: { number: uneven.gini, digits: 3 } },
      ],
    },
    {
      part: 'table',
      title: message(words.tiers),
      columns: [
        { label: words.tier },
        { label: words.fromValue, isNumber: true },
        { label: words.rows, isNumber: true },
        { label: words.shareOfRows, isNumber: true },
        { label: words.shareOfValue, isNumber: true },
      ],
      rows: tiers.map((tier, position) => [
        labels[position]!.name,
        tier.least ?? '–',
        tier.rows,
        { percent: tier.rows / ascending.length },
        { percent: tier.sum / sum },
      ]),
      hint: message(words.tiersHint, { first: scheme.first, second: scheme.second }),
    },
    workedRow(ascending, tiers, sum),
    {
      part: 'chart',
      title: message(words.lorenzTitle),
      hint: message(words.lorenzHint),
      chart: 'curve',
      rows: [
        ...curve.map(({ rows, sum: held }) => ({
          series: 'value',
          x: rows * 100,
          y: held * 100,
          segment: null,
        })),
        { series: '', x: 0, y: 0, segment: null },
        { series: '', x: 100, y: 100, segment: null },
      ],
      across: words.acrossLorenz,
      up: words.upLorenz,
    },
  ];
}

/** How the middle row of A came there. */
function workedRow(ascending: Float64Array, tiers: ParetoTiers['tiers'], sum: number): ReportPart {
  const place = Math.floor(((tiers[0]?.rows ?? 1) - 1) / 2);
  let before = 0;
  for (let row = 0; row < place; row++) before += ascending.at(-1 - row)!;
  return {
    part: 'worked',
    title: message(words.worked),
    steps: [
      message(words.workedPlace, { place: place + 1, value: ascending.at(-1 - place)! }),
      message(words.workedBefore, { before, sum, share: { percent: before / sum } }),
    ],
  };
}

/** With fewer rows a tier is a handful: our own bound. */
const fewRows = 30;

function refusalOf(negatives: number): Problem {
  return negatives > 0
    ? { message: message(words.belowZero, { rows: negatives }), remedy: message(words.floorThem) }
    : { message: message(words.noValue) };
}
