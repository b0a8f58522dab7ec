import { message, type MessageValue } from '../../../language/message.ts';
import { countOnce } from '../../../data/countOnce.ts';
import { rowsOf } from '../../../data/table.ts';
import * as words from '../../../language/words/points.ts';
import * as scoreWords from '../../../language/words/scores.ts';
import * as settingWords from '../../../language/words/scoring.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import type { ReportPart } from '../../report.ts';
import type { MethodContext } from '../method.ts';
import { points, type PointsScheme } from '../points.ts';
import type { KnownOutcome } from './outcomeOf.ts';
import { pointsPlace } from './pointsPlaces.ts';
import type { PointsResult } from './pointsResult.ts';
import { scoreBars } from './scoreBars.ts';
import { scoredRows } from './scoredRows.ts';
import { type TierCount, tierCounts, together } from './tierCounts.ts';
import { inOrder, inversions, rateBars, tierWarnings, tierTable } from './tierReport.ts';
import type { Tiers } from './tiers.ts';
import { workedPoints } from './workedPoints.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What is told of a points score. `codes` are the segments of the rows, 1 being the first. */
export function pointsReport(
  scheme: PointsScheme,
  result: PointsResult,
  codes: Uint8Array,
  outcome: KnownOutcome | null,
  context: MethodContext,
): readonly ReportPart[] {
  const labels = points.segments(scheme);
  const [, ...counts] = tierCounts(context.table, codes, labels.length, outcome?.codes ?? null);
  const { places } = result;
  const pairs = places.way === 'bands' ? inOrder(labels.length) : alongAxes;
  return [
    reportCard(words, words.formula),
    ...ruleWarnings(scheme, result),
    ...(result.parts.some(({ isActive }) => isActive) ? tierWarnings(labels, counts) : []),
    ...(outcome ? inversions(labels, counts, pairs) : []),
    figures(result, counts, outcome, context),
    ruleTable(result),
    tierTable(labels, counts, places.way === 'bands' ? cutsOf(places.tiers) : null, outcome?.name ?? null),
    ...(places.way === 'bands' ? [] : [axisTable(places.fit, places.engagement)]),
    ...workedPoints(scheme, result, context),
    ...distributions(result, labels, context),
    ...(places.way === 'bands' ? [] : [axesHeat(labels, counts, outcome?.name ?? null)]),
    ...(outcome ? rateBars(labels, counts, outcome.name) : []),
  ];
}

/** A is to beat B and C at each digit, 1 to beat 2 and 3 at each letter. */
const alongAxes = [0, 1, 2].flatMap((fixed) =>
  inOrder(3).flatMap(([better, worse]): [number, number][] => [
    [3 * better + fixed, 3 * worse + fixed],
    [3 * fixed + better, 3 * fixed + worse],
  ]),
);

function ruleWarnings({ way, rules }: PointsScheme, { parts }: PointsResult): readonly ReportPart[] {
  const names = (is: (part: PointsResult['parts'][number]) => boolean): MessageValue[] =>
    parts.filter(is).map(({ rule }) => rule.name);
  const idle = names(({ isActive }) => !isActive);
  const empty = names(({ isActive, rows }) => isActive && countOnce(rows) === 0);
  const others = rules.filter(({ group }) => group === 'other').map(({ name }) => name);
  const told = (text: Parameters<typeof message>[0], found: MessageValue[]): readonly ReportPart[] =>
    found.length === 0
      ? []
      : [{ part: 'warning', message: message(text, { count: found.length, rules: { list: found } }) }];
  return [
    ...told(words.idleRules, idle),
    ...told(words.emptyRules, empty),
    ...told(words.otherUnused, way === 'axes' ? others : []),
  ];
}

function figures(
  { scores, places }: PointsResult,
  counts: readonly TierCount[],
  outcome: KnownOutcome | null,
  { table }: MethodContext,
): ReportPart {
  const { rows, known, yes } = together(counts);
  const area = (values: Float64Array): MessageValue => {
    if (!outcome) return '–';
    const { scores: own, target } = scoredRows(table, values, outcome.codes);
    const found = areaUnderCurve(own, target);
    return found === null ? '–' : { number: found, digits: 3 };
  };
  const summary = (values: Float64Array): MessageValue => {
    let [sum, least, most] = [0, Infinity, -Infinity];
    rowsOf(table).scan((row) => {
      const value = values[row]!;
      sum += value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    });
    if (rows === 0) return '–';
    return message(words.meanOf, { mean: { number: sum / rows, digits: 1 }, least, most });
  };
  const axes =
    places.way === 'bands'
      ? ([[words.score, scores.total]] as const)
      : ([
          [settingWords.groups.fit, scores.fit],
          [settingWords.groups.engagement, scores.engagement],
        ] as const);
  return {
    part: 'figures',
    title: message(words.theScore),
    figures: [
      { label: scoreWords.rows, value: rows },
      ...axes.map(([label, values]) => ({ label, value: summary(values) })),
      ...(outcome && known > 0
        ? [
            {
              label: message(scoreWords.rateOfAll, { outcome: outcome.name }),
              value: { percent: yes / known, digits: 1 },
            },
            ...axes.map(([label, values]) => ({
              label: message(scoreWords.areaOf, { score: label }),
              value: area(values),
            })),
          ]
        : []),
    ],
  };
}

function ruleTable({ parts }: PointsResult): ReportPart {
  return {
    part: 'table',
    title: message(words.rulesTitle),
    columns: [
      { label: words.rule },
      { label: settingWords.group },
      { label: settingWords.points, isNumber: true },
      { label: scoreWords.rows, isNumber: true },
      { label: words.pointsGiven, isNumber: true },
    ],
    rows: parts.map(({ rule, rows, factor }) => {
      let given = 0;
      rows.scan((row) => (given += rule.points * factor(row)));
      return [
        rule.name,
        settingWords.groups[rule.group],
        rule.points,
        countOnce(rows),
        { number: given, digits: 0 },
      ];
    }),
  };
}

function cutsOf({ cuts, isOpen }: Tiers): readonly MessageValue[] {
  return [...cuts.map((cut) => (isOpen ? message(scoreWords.over, { cut }) : cut)), '–'];
}

function axisTable(fit: Tiers, engagement: Tiers): ReportPart {
  const [fitFrom, engagementFrom] = [cutsOf(fit), cutsOf(engagement)];
  return {
    part: 'table',
    title: message(words.axes),
    columns: [
      { label: settingWords.groups.fit },
      { label: scoreWords.from, isNumber: true },
      { label: settingWords.groups.engagement },
      { label: scoreWords.from, isNumber: true },
    ],
    rows: [0, 1, 2].map((at) => ['ABC'[at]!, fitFrom[at]!, '123'[at]!, engagementFrom[at]!]),
  };
}

function distributions(
  { scores, places }: PointsResult,
  labels: ReturnType<typeof points.segments>,
  { table }: MethodContext,
): readonly ReportPart[] {
  if (places.way === 'bands')
    return scoreBars(table, scores.total, words.score, (total) => {
      const place = pointsPlace(places, { fit: 0, engagement: 0, total });
      return labels[place]!.id;
    });
  return [
    ...scoreBars(table, scores.fit, settingWords.groups.fit, () => null),
    ...scoreBars(table, scores.engagement, settingWords.groups.engagement, () => null),
  ];
}

function axesHeat(
  labels: ReturnType<typeof points.segments>,
  counts: readonly TierCount[],
  outcome: string | null,
): ReportPart {
  return {
    part: 'chart',
    title: outcome === null ? message(words.heatRows) : message(scoreWords.rateByTier, { outcome }),
    chart: 'heat',
    rows: labels.map((_, at) => {
      const { rows, known, yes } = counts[at]!;
      const rate = known > 0 ? (100 * yes) / known : null;
      return {
        across: '123'[at % 3]!,
        up: 'ABC'[Math.floor(at / 3)]!,
        value: outcome === null ? rows : rate,
        label: outcome === null ? null : rate === null ? '–' : `${Math.round(rate)} % (${rows})`,
      };
    }),
    across: settingWords.groups.engagement,
    up: settingWords.groups.fit,
  };
}
