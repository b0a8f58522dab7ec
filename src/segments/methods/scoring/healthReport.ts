import { message, type MessageValue } from '../../../language/message.ts';
import { rowsOf } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import * as words from '../../../language/words/health.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { MethodContext } from '../method.ts';
import { healthOf, type HealthAsked } from './healthScores.ts';
import { scoreBars } from './scoreBars.ts';
import { tierCounts } from './tierCounts.ts';
import { tierWarnings, tierTable } from './tierReport.ts';
import { tierOf, type Tiers } from './tiers.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What is told of a health score over one table. */
export function* healthReport(
  labels: readonly SegmentLabel[],
  asked: HealthAsked,
  scores: Float64Array,
  codes: Uint8Array,
  tiers: Tiers,
  { table }: MethodContext,
): Work<readonly ReportPart[]> {
  const { components } = asked;
  const [others, ...counts] = tierCounts(table, codes, labels.length, null);
  const sums = components.map(() => ({ sum: 0, known: 0 }));
  let [rows, partly, coverage, total, worked] = [0, 0, 0, 0, -1];
  const isTime = pacer();
  const all = rowsOf(table);
  for (let row = 0; row < scores.length; row++) {
    if ((row & 0xfff) === 0 && isTime()) yield { fraction: row / scores.length };
    if (Number.isNaN(scores[row]!) || all.get(row) === 0) continue;
    const own = healthOf(components, ({ values }) => values[row]!);
    rows++;
    total += own.score;
    coverage += own.coverage;
    if (own.parts.some(Number.isNaN)) partly++;
    own.parts.forEach((part, at) => {
      if (Number.isNaN(part)) return;
      sums[at]!.sum += part;
      sums[at]!.known++;
    });
    if (worked < 0) worked = row;
  }
  const mean = (sum: number, count: number): MessageValue =>
    count > 0 ? { number: sum / count, digits: 1 } : '–';
  const share = (part: number): MessageValue => (rows > 0 ? { percent: part / rows, digits: 1 } : '–');
  return [
    reportCard(words, words.formula),
    ...tierWarnings(labels, counts),
    ...(partly > 0
      ? [{ part: 'note', message: message(words.partly, { share: share(partly) }) } as const]
      : []),
    ...(others!.rows > 0
      ? [{ part: 'note', message: message(words.outside, { rows: others!.rows }) } as const]
      : []),
    {
      part: 'figures',
      title: message(words.theScore),
      figures: [
        { label: words.scored, value: rows },
        { label: words.mean, value: mean(total, rows) },
        { label: words.coverage, value: share(coverage) },
      ],
    },
    {
      part: 'table',
      title: message(words.components),
      columns: [
        { label: words.component },
        { label: words.weight, isNumber: true },
        { label: words.meanScore, isNumber: true },
        { label: words.known, isNumber: true },
      ],
      rows: components.map(({ component: { name, weight } }, at) => [
        name,
        weight,
        mean(sums[at]!.sum, sums[at]!.known),
        share(sums[at]!.known),
      ]),
    },
    tierTable(labels, counts, [...tiers.cuts, '–'], null),
    ...(worked < 0 ? [] : [workedRow(worked, asked, labels, tiers)]),
    ...scoreBars(table, scores, words.score, (score) => labels[tierOf(score, tiers)]?.id ?? null),
  ];
}

/** How the first row that has a score came to it. */
function workedRow(
  row: number,
  { components }: HealthAsked,
  labels: readonly SegmentLabel[],
  tiers: Tiers,
): ReportPart {
  const { score, coverage, parts } = healthOf(components, ({ values }) => values[row]!);
  return {
    part: 'worked',
    title: message(words.worked, { row: row + 1 }),
    steps: [
      ...components.map(({ component: { name, weight } }, at) =>
        Number.isNaN(parts[at]!)
          ? message(words.workedNone, { component: name })
          : message(words.workedPart, { component: name, score: { number: parts[at]!, digits: 1 }, weight }),
      ),
      message(words.workedSum, {
        score: { number: score, digits: 1 },
        coverage: { percent: coverage },
        segment: labels[tierOf(score, tiers)]!.name,
      }),
    ],
  };
}
