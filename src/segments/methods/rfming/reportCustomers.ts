import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import * as reportWords from '../../../language/words/rfmReport.ts';
import type { Work } from '../../../data/work.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { RfmScheme } from '../rfm.ts';
import { cellText } from './cellText.ts';
import { tableOfNames } from './nameTables.ts';
import { reportCharts } from './reportCharts.ts';
import { cutTable, medianTable, nameTable, summaryTable } from './reportTables.ts';
import { reportWarnings } from './reportWarnings.ts';
import { type AllFigures, segmentFigures } from './segmentFigures.ts';
import { measures, type ScoredCustomers } from './scored.ts';
import { figure, valueRange } from './valueRange.ts';
import { reportCard } from '../settled/reportCard.ts';

/** What RFM tells beside its segments. */
export function* reportCustomers(
  scheme: RfmScheme,
  scored: ScoredCustomers,
  labels: readonly SegmentLabel[],
  codes: Uint8Array,
): Work<readonly ReportPart[]> {
  const figures = yield* segmentFigures(scored, codes);
  const card: ReportPart = reportCard(reportWords, reportWords.formulas[scheme.rule]);
  const warnings = reportWarnings(scored, tableOfNames(scheme.names), scheme.rule, figures, labels);
  return [
    card,
    ...warnings,
    overview(scored, figures),
    cutTable(scored),
    nameTable(scored, labels),
    summaryTable(figures, labels),
    medianTable(figures, labels),
    ...reportCharts(scored, figures, labels, codes),
    ...workedRow(scored, labels, codes),
  ];
}

function overview({ today }: ScoredCustomers, { all }: AllFigures): ReportPart {
  const { customers, orders, revenue } = all;
  return {
    part: 'figures',
    title: message(reportWords.overview),
    figures: [
      ...(today === null ? [] : [{ label: reportWords.asOf, value: { date: today } }]),
      { label: reportWords.customers, value: customers },
      { label: reportWords.orders, value: orders },
      ...(revenue === null
        ? []
        : [
            { label: reportWords.revenue, value: revenue },
            { label: reportWords.averageOrder, value: orders === 0 ? '–' : revenue / orders },
          ]),
    ],
  };
}

/** How the first customer that has a name came to it. */
function workedRow(
  { recency, frequency, monetary, needsMonetary, ...scored }: ScoredCustomers,
  labels: readonly SegmentLabel[],
  codes: Uint8Array,
): readonly ReportPart[] {
  const row = codes.findIndex((code) => code > 0);
  if (row < 0) return [];
  const given = { recency, frequency, monetary };
  const cell = {
    r: recency.scores[row]!,
    f: frequency.scores[row]!,
    m: needsMonetary ? (monetary?.scores[row] ?? null) : null,
  };
  const steps = measures.flatMap((name) => {
    const [measure, values] = [given[name], scored.values[name]];
    const score = measure?.scores[row] ?? 0;
    if (!measure || !values || score === 0) return [];
    return [
      message(reportWords.workedScore, {
        measure: words.measures[name],
        value: figure(values[row]!),
        range: valueRange(measure, [score, score]),
        letter: words.letters[name],
        score,
      }),
    ];
  });
  const segment = labels[codes[row]! - 1]!.name;
  const named = message(reportWords.workedName, { cell: cellText(cell), segment });
  return [{ part: 'worked', title: message(reportWords.worked), steps: [...steps, named] }];
}
