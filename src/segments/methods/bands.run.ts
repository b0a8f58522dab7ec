import { message } from '../../language/message.ts';
import { failed, type Problem } from '../../language/problem.ts';
import { countUpTo } from '../../statistics/countUpTo.ts';
import { goodnessOfFit } from '../../statistics/goodnessOfFit.ts';
import { codedRows } from '../codedRows.ts';
import type { SegmentLabel } from '../segmentLabel.ts';
import { bandCodes, type BandedColumn, bandColumn } from './banding/bandColumn.ts';
import { traceBands } from './banding/traceBands.ts';
import { fewerBands } from './banding/fewerBands.ts';
import type { BandsScheme } from './bandsScheme.ts';
import type { MethodRun } from './method.ts';
import type { RulesScheme } from './rulesScheme.ts';
import { asSaid } from './saidSchema.ts';
import { rulesOfConditions } from './settled/rulesOfConditions.ts';

/** Cuts the subject into bands; rows without a value are everyone else. */
export const run: MethodRun<BandsScheme, RulesScheme> = {
  *evaluate({ subject, said, ...way }, context) {
    if (!subject) return { problem: noSubject };
    const banded = yield* bandColumn({ subject, ...way }, context);
    if (failed(banded)) return banded;
    const { bands, cuts, closed } = banded.value.banding;
    const { rows, rest } = yield* codedRows(context.table, yield* bandCodes(banded.value), bands.length);
    return {
      value: {
        labels: asSaid(bands, said),
        segments: bands.map(({ id }, position) => ({ id, matched: rows[position]!, kept: rows[position]! })),
        rest,
        isPartition: true,
        counts: new Map(),
        missing: new Map(),
        bands: {
          type: banded.value.sample.type,
          cuts,
          closed,
          ranges: bands.map(({ range }) => range),
          goodness: goodnessOf(banded.value),
        },
      },
    };
  },

  *check({ way, options }, { labels }) {
    yield { fraction: null };
    return fewerBands(way, options, labels.length);
  },

  *become({ subject, said, ...way }, context) {
    if (!subject) return { problem: noSubject };
    const banded = yield* bandColumn({ subject, ...way }, context);
    if (failed(banded)) return banded;
    const { banding, sample } = banded.value;
    const { bands, cuts, closed } = banding;
    if (sample.type !== 'number' || cuts.length !== bands.length - 1) return { problem: noStretches };
    const labels = asSaid(bands, said);
    return {
      value: rulesOfConditions(
        labels.map((label, band) => ({
          label,
          condition:
            band === cuts.length
              ? { subject, operator: 'empty', value: null, negated: true }
              : {
                  subject,
                  operator: closed === 'left' ? 'lessThan' : 'atMost',
                  value: { number: cuts[band]! },
                },
        })),
      ),
    };
  },

  *trace({ subject, said, ...way }, row, context) {
    if (!subject) return { problem: noSubject };
    const banded = yield* bandColumn({ subject, ...way }, context);
    if (failed(banded)) return banded;
    const labels: readonly SegmentLabel[] = asSaid(banded.value.banding.bands, said);
    return { value: yield* traceBands(subject, banded.value, labels, row) };
  },
};

const known = new WeakMap<BandedColumn['banding'], number | null>();

/** How much of the variance the bands explain; for bands that are no stretches it is not told. */
function goodnessOf({ banding, sample }: BandedColumn): number | null {
  const { bands, cuts, closed } = banding;
  if (cuts.length !== bands.length - 1) return null;
  const remembered = known.get(banding);
  if (remembered !== undefined) return remembered;
  const starts = [0, ...cuts.map((cut) => countBelow(sample.ascending, cut, closed))];
  const goodness = goodnessOfFit(sample.ascending, starts);
  known.set(banding, goodness);
  return goodness;
}

/** How many values lie in the bands below a cut. */
function countBelow(ascending: Float64Array, cut: number, closed: 'left' | 'right'): number {
  let count = countUpTo(ascending, cut);
  if (closed === 'left') while (count > 0 && ascending[count - 1] === cut) count--;
  return count;
}

const noStretches: Problem = {
  message: message({
    en: 'Only bands of a number can be said as rules.',
    sv: 'Bara intervall av ett tal kan sägas som regler.',
    it: 'Solo le fasce di un numero si possono esprimere come regole.',
    da: 'Kun intervaller af et tal kan siges som regler.',
  }),
};

const noSubject: Problem = {
  message: message({
    en: 'Choose the number or the date to cut into bands.',
    sv: 'Välj vilket tal eller datum som ska delas in i intervall.',
    it: 'Scegli il numero o la data da dividere in fasce.',
    da: 'Vælg det tal eller den dato, der skal deles i intervaller.',
  }),
};
