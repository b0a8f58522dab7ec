import { failed } from '../../language/problem.ts';
import type { MethodRun } from './method.ts';
import type { RfmScheme } from './rfm.ts';
import { checkNames } from './rfming/checkNames.ts';
import { nameCodes } from './rfming/nameCodes.ts';
import { tableOfNames } from './rfming/nameTables.ts';
import { reportCustomers } from './rfming/reportCustomers.ts';
import { scoreCustomers } from './rfming/scoreCustomers.ts';
import { traceCustomer } from './rfming/traceCustomer.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

/** Scores customers by recency, frequency and value, and names combinations of scores; without a name is everyone else. */
export const run: MethodRun<RfmScheme> = {
  *evaluate(scheme, context) {
    const scored = yield* scoreCustomers(scheme, context);
    if (failed(scored)) return scored;
    const codes = yield* nameCodes(scored.value);
    const segments = scored.value.names.map(({ id, name }) => ({ id, name }));
    const labels = asSaid(segments, scheme.said);
    const report = yield* reportCustomers(scheme, scored.value, labels, codes);
    return { value: yield* codedSegmentation(context, { codes, segments, said: scheme.said, report }) };
  },

  *check(scheme, segmentation, context) {
    const scored = yield* scoreCustomers(scheme, context);
    if (failed(scored)) return [];
    return checkNames(scored.value, tableOfNames(scheme.names), scheme.rule, segmentation);
  },

  *trace(scheme, row, context) {
    const scored = yield* scoreCustomers(scheme, context);
    if (failed(scored)) return scored;
    return { value: yield* traceCustomer(scheme, scored.value, row) };
  },
};
