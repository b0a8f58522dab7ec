import { message, type MessageValue } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/fittedScore.ts';
import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import { liftByPart } from '../../../statistics/liftByPart.ts';
import { failed } from '../../../language/problem.ts';
import type { ReportPart } from '../../report.ts';
import { fittedScore, type FittedScoreScheme } from '../fittedScore.ts';
import type { MethodContext } from '../method.ts';
import { fitCharts } from './fitCharts.ts';
import { fitPoints } from './fitPoints.ts';
import { coefficientTable, confusionTable, liftTable, qualityTable } from './fitTables.ts';
import type { FittedModel } from './fittedModel.ts';
import { outcomeOf } from './outcomeOf.ts';
import { tierCounts } from './tierCounts.ts';
import { inOrder, inversions, rateBars, tierWarnings, tierTable } from './tierReport.ts';
import type { Tiers } from './tiers.ts';
import { workedFit } from './workedFit.ts';
import { reportCard } from '../settled/reportCard.ts';

interface Scored {
  readonly fitted: FittedModel;
  readonly tiers: Tiers;
  readonly codes: Uint8Array;
}

/** What is told of a fitted score over one table; the model's own worth is that on the rows held out, where there are any. */
export function* fitReport(
  scheme: FittedScoreScheme,
  { fitted, tiers, codes }: Scored,
  context: MethodContext,
): Work<readonly ReportPart[]> {
  const labels = fittedScore.segments(scheme);
  const own = scheme.outcome && outcomeOf(scheme.outcome, context);
  const outcome = own && !failed(own) ? own.value : null;
  const [others, ...counts] = tierCounts(context.table, codes, labels.length, outcome?.codes ?? null);
  yield { fraction: null };
  const sample = fitted.held.target.length > 0 ? fitted.held : fitted.learned;
  const parts = liftByPart(sample.probabilities, sample.target);
  const { model } = fitted;
  const from: readonly MessageValue[] = tiers.cuts.map((percent) => ({ percent, digits: 1 }));
  yield { fraction: null };
  return [
    reportCard(words, words.formula),
    ...modelWarnings(fitted),
    ...tierWarnings(labels, counts),
    ...(outcome ? inversions(labels, counts, inOrder(labels.length)) : []),
    ...(others!.rows > 0
      ? [{ part: 'note', message: message(words.lacking, { rows: others!.rows }) } as const]
      : []),
    {
      part: 'figures',
      title: message(words.theModel),
      figures: [
        { label: words.learnedRows, value: model.rows },
        { label: words.heldRows, value: fitted.held.target.length },
        { label: words.share, value: { percent: model.positives / model.rows, digits: 1 } },
        { label: words.mcFadden, value: { number: model.mcFadden, digits: 3 } },
        { label: words.logLikelihood, value: { number: model.logLikelihood, digits: 1 } },
        { label: 'AIC', value: model.akaike === null ? '–' : { number: model.akaike, digits: 1 } },
        { label: 'BIC', value: model.bayes === null ? '–' : { number: model.bayes, digits: 1 } },
      ],
    },
    qualityTable(fitted),
    coefficientTable(fitted),
    tierTable(labels, counts, [...from, '–'], outcome?.name ?? null),
    liftTable(parts),
    ...confusionTable(sample),
    ...fitPoints(fitted),
    ...workedFit(fitted, labels, tiers),
    ...(outcome ? rateBars(labels, counts, outcome.name) : []),
    ...fitCharts(sample, parts, fitted.outcome),
  ];
}

/** With fewer of either class to a coefficient the estimates are shaky: a common rule of thumb. */
const eventsPerColumn = 10;
/** A model that does so much better on what it learned from has learned it by heart: our own bound. */
const muchBetter = 0.05;

function modelWarnings(fitted: FittedModel): readonly ReportPart[] {
  const { model, columns, predictors, leakage, learned, held } = fitted;
  const named = (suspicion: 'alone' | 'strong') =>
    leakage.flatMap(({ suspicion: own, area }, at) =>
      own === suspicion
        ? [
            message(words.withArea, {
              column: predictors[at]!.name,
              area: { number: area ?? 0, digits: 2 },
            }),
          ]
        : [],
    );
  const [alone, strong] = [named('alone'), named('strong')];
  const dropped = model.dropped.map(({ column }) => {
    const { predictor, level } = columns[column]!;
    const { name, levels } = predictors[predictor]!;
    return level === null ? name : message(words.levelOf, { column: name, level: levels![level - 1]! });
  });
  const least = Math.min(model.positives, model.rows - model.positives);
  const free = model.columns.filter((column) => column !== null).length;
  const [own, other] = [learned, held].map(({ probabilities, target }) =>
    areaUnderCurve(probabilities, target),
  );
  const gap = own !== undefined && own !== null && other !== undefined && other !== null ? own - other : 0;
  const told = (is: boolean, text: Text, values: Readonly<Record<string, MessageValue>>): ReportPart[] =>
    is ? [{ part: 'warning', message: message(text, values) }] : [];
  return [
    ...told(alone.length > 0, words.leaksAlone, { columns: { list: alone }, outcome: fitted.outcome }),
    ...told(strong.length > 0, words.leaksStrong, { columns: { list: strong }, outcome: fitted.outcome }),
    ...told(dropped.length > 0, words.dropped, { columns: { list: dropped } }),
    ...told(least < eventsPerColumn * free, words.fewEvents, { events: least, columns: free }),
    ...told(gap > muchBetter, words.overfitted, {
      learned: { number: own ?? 0, digits: 3 },
      held: { number: other ?? 0, digits: 3 },
    }),
    ...told(held.target.length === 0, words.nothingHeld, {}),
    ...told(!model.converged, words.notConverged, {}),
  ];
}
