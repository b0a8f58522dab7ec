import { failed, type Result } from '../../language/problem.ts';
import { pacer, type Work } from '../../data/work.ts';
import { lifetimeValue, type LifetimeValueScheme } from './lifetimeValue.ts';
import { tierName } from './lifetimeValuing/kindOfValue.ts';
import { lifetimeReport } from './lifetimeValuing/lifetimeReport.ts';
import { traceValue } from './lifetimeValuing/traceValue.ts';
import { valueCustomers, type ValuedCustomers } from './lifetimeValuing/valueCustomers.ts';
import { valueTiersOf } from './lifetimeValuing/valueTiersOf.ts';
import { type TierLeasts, tierOfValue } from './settled/tierOfValue.ts';
import type { MethodContext, MethodRun } from './method.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

interface Tiered {
  readonly valued: ValuedCustomers;
  readonly leasts: TierLeasts;
}

/** Tiers of what customers are expected to be worth; models and borders are of the reference table where there is one. */
export const run: MethodRun<LifetimeValueScheme> = {
  *evaluate(scheme, context) {
    const found = yield* findTiers(scheme, context);
    if (failed(found)) return found;
    const { valued, leasts } = found.value;
    const segments = namedTiers(scheme);
    const codes = new Uint8Array(valued.values.length);
    const isTime = pacer();
    for (let row = 0; row < codes.length; row++) {
      if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
      codes[row] = tierOfValue(valued.values[row]!, leasts) + 1;
    }
    const labels = asSaid(segments, scheme.said);
    const report = yield* lifetimeReport(scheme, valued, leasts, codes, labels);
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *trace(scheme, row, context) {
    const found = yield* findTiers(scheme, context);
    if (failed(found)) return found;
    const { valued, leasts } = found.value;
    const column = context.column(scheme.value!);
    const given = failed(column) ? null : column.value.at(row);
    return {
      value: traceValue(scheme, {
        labels: asSaid(namedTiers(scheme), scheme.said),
        leasts,
        value: valued.values[row]!,
        given: typeof given === 'number' ? given : null,
      }),
    };
  },
};

function namedTiers(scheme: LifetimeValueScheme) {
  return lifetimeValue
    .segments({ ...scheme, said: [] })
    .map(({ id, name }) => ({ id, name: typeof name === 'string' ? tierName(name, scheme) : name }));
}

function* findTiers(scheme: LifetimeValueScheme, context: MethodContext): Work<Result<Tiered>> {
  const decides = context.reference ?? context;
  const valued = yield* valueCustomers(scheme, context, decides, context.asOf);
  if (failed(valued)) return valued;
  const deciding = context.reference ? yield* valueCustomers(scheme, decides, decides, context.asOf) : valued;
  if (failed(deciding)) return deciding;
  const leasts = valueTiersOf(deciding.value.values, scheme);
  if (failed(leasts)) return leasts;
  return { value: { valued: valued.value, leasts: leasts.value } };
}
