import { type Message, message } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { RfmScheme } from '../rfm.ts';
import type { NameTable } from '../settings/cellsSetting.ts';
import { oddSizes } from '../settled/oddSizes.ts';
import type { AllFigures } from './segmentFigures.ts';
import type { ScoredCustomers } from './scored.ts';

/** Our own bound: so many customers a score at least. */
const fewestPerScore = 20;

/** What to know before the segments are believed. */
export function reportWarnings(
  scored: ScoredCustomers,
  { scores }: NameTable,
  rule: RfmScheme['rule'],
  { all, named }: AllFigures,
  labels: readonly SegmentLabel[],
): readonly ReportPart[] {
  const { values, recency, frequency, monetary, needsMonetary } = scored;
  const { missing, withoutOrder, inFuture, belowZero } = values;
  const say = (part: 'warning' | 'note', isSo: boolean, said: () => Message): readonly ReportPart[] =>
    isSo ? [{ part, message: said() }] : [];
  const sizes = named.map(({ customers }) => customers);
  const { giant, tiny } = oddSizes(sizes.slice(0, labels.length), all.customers);
  const counts = { r: recency.count, f: frequency.count, m: monetary?.count ?? '–' };
  const isScaled =
    recency.count !== scores ||
    frequency.count !== scores ||
    (needsMonetary && monetary !== null && monetary.count !== scores);
  const caveat = words.caveats[rule];
  return [
    ...say('warning', all.customers < fewestPerScore * recency.count, () =>
      message(words.fewRows, { rows: all.customers }),
    ),
    ...say('warning', scored.isFixed, () => message(words.isFixed)),
    ...say('warning', giant >= 0, () =>
      message(words.giant, {
        segment: labels[giant]!.name,
        share: { percent: named[giant]!.customers / all.customers },
      }),
    ),
    ...say('warning', inFuture > 0, () => message(words.inFuture, { rows: inFuture })),
    ...say('warning', caveat !== undefined, () => message(caveat!)),
    ...say('note', isScaled, () => message(words.scaled, { scores, ...counts })),
    ...say('note', tiny.length > 0, () =>
      message(words.tiny, { names: { list: tiny.map((place) => labels[place]!.name) } }),
    ),
    ...say('note', withoutOrder > 0, () => message(words.withoutOrder, { rows: withoutOrder })),
    ...say('note', missing > 0, () => message(words.missing, { rows: missing })),
    ...say('note', belowZero > 0, () => message(words.belowZero, { rows: belowZero })),
  ];
}
