import { message, type Message, type MessageValue } from '../../../../language/message.ts';
import type { Name } from '../../../../language/text.ts';
import * as words from '../../../../language/words/latentClasses.ts';
import type { ReportPart } from '../../../report.ts';
import type { ComparedClasses } from './compareClasses.ts';
import type { AppliedClasses, ClassFit } from './fitClasses.ts';
import { probabilityOf } from './posteriorOf.ts';

/** Bounds of our own. */
const giant = 0.8;
const tiny = 0.01;
const fewRows = 30;
const unclear = 0.5;

const decimal = (value: number, digits = 1): MessageValue => ({ number: value, digits });

/** What is wrong, or odd, with the classes. */
export function classWarnings(
  { fit, codes, rows, isDeciding }: AppliedClasses,
  names: readonly Name[],
): readonly ReportPart[] {
  const found: Message[] = [];
  const sizes = sizesOf(codes, names.length);
  sizes.forEach((size, group) => {
    const share = { percent: size / Math.max(1, rows.length) };
    const said = { segment: names[group]!, rows: size, share };
    if (size > giant * rows.length) found.push(message(words.giant, said));
    else if (size < fewRows || size < tiny * rows.length) found.push(message(words.tiny, said));
  });
  if (isDeciding && fit.clearness !== null && fit.clearness < unclear)
    found.push(message(words.unclear, { clearness: decimal(fit.clearness, 2) }));
  if (isDeciding && !fit.isSettled) found.push(message(words.unsettled));
  if (isDeciding && fit.parameters >= fit.labels.length)
    found.push(message(words.tooMany, { parameters: fit.parameters, rows: fit.labels.length }));
  return found.map((each): ReportPart => ({ part: 'warning', message: each }));
}

/** How well the classes fit, and how large they are. */
export function classFigures(fit: ClassFit, names: readonly Name[]): readonly ReportPart[] {
  const { labels, shares, sizes, posterior } = fit;
  const certainty = new Float64Array(shares.length);
  labels.forEach((label, row) => (certainty[label]! += posterior.values[row * shares.length + label]!));
  return [
    {
      part: 'figures',
      title: message(words.fitTitle),
      figures: [
        { label: words.rowsUsed, value: labels.length },
        { label: words.logLikelihood, value: decimal(fit.logLikelihood) },
        { label: words.parameters, value: fit.parameters },
        { label: 'AIC', value: decimal(fit.aic) },
        { label: 'BIC', value: decimal(fit.bic) },
        { label: 'ICL', value: decimal(fit.icl) },
        { label: words.clearness, value: fit.clearness === null ? '–' : decimal(fit.clearness, 3) },
        { label: words.iterations, value: fit.iterations },
      ],
    },
    {
      part: 'table',
      title: message(words.sizes),
      columns: [
        { label: words.group },
        { label: words.modelShare, isNumber: true },
        { label: words.rows, isNumber: true },
        { label: words.certainty, isNumber: true },
      ],
      rows: names.map((name, group) => [
        name,
        { percent: shares[group]! },
        sizes[group]!,
        sizes[group]! > 0 ? { percent: certainty[group]! / sizes[group]! } : '–',
      ]),
      hint: message(words.sizesHint),
    },
  ];
}

/** Other numbers of classes beside the one chosen. */
export function compareClassParts({ numbers, rows }: ComparedClasses): readonly ReportPart[] {
  const best = (of: 'aic' | 'bic' | 'icl') =>
    numbers.reduce((least, each) => (each[of] < least[of] ? each : least)).k;
  const criteria = ['aic', 'bic', 'icl'] as const;
  return [
    {
      part: 'figures',
      title: message(words.chooseTitle),
      figures: criteria.map((of) => ({
        label: message(words.lowest, { criterion: of.toUpperCase() }),
        value: best(of),
      })),
    },
    {
      part: 'chart',
      title: message(words.criteriaTitle),
      hint: message(words.criteriaHint, { rows }),
      chart: 'curve',
      rows: criteria.flatMap((of) =>
        numbers.map((each) => ({ series: of.toUpperCase(), x: each.k, y: each[of], segment: null })),
      ),
      across: words.numberOfClasses,
      up: words.criterion,
    },
  ];
}

/** So many answers are worked out in full. */
const mostAnswers = 3;

/** How the first row that answered came to its class. */
export function workedClass(
  { fit, answers, rows }: AppliedClasses,
  names: readonly Name[],
): readonly ReportPart[] {
  const row = rows[0];
  if (row === undefined) return [];
  const own = fit.labels[0]!;
  const given = fit.items.flatMap(({ name, categories }, item) => {
    const answer = answers[item]![row]!;
    if (answer === 0) return [];
    const value = categories[answer - 1]!;
    const share = { percent: probabilityOf(fit, item, own, answer) };
    const said = typeof value === 'boolean' ? words.yesNo[value ? 1 : 0] : String(value);
    return [message(words.workedAnswer, { item: name, answer: said, share })];
  });
  return [
    {
      part: 'worked',
      title: message(words.worked),
      steps: [
        message(words.workedShare, {
          row: row + 1,
          segment: names[own]!,
          share: { percent: fit.shares[own]! },
        }),
        ...given.slice(0, mostAnswers),
        message(words.workedPosterior, {
          items: given.length,
          share: { percent: fit.posterior.values[own]! },
        }),
      ],
    },
  ];
}

function sizesOf(codes: Uint8Array, groups: number): Uint32Array {
  const sizes = new Uint32Array(groups);
  for (const code of codes) if (code > 0) sizes[code - 1]!++;
  return sizes;
}
