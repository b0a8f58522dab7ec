import { failed, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import type { MethodContext } from '../method.ts';
import { predictorsOver } from '../treeing/predictorsOver.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** The number of each row's segment, 1 being the first; 0 for everyone else. The table learned from keeps what was measured. */
export function* assignRows(
  { assigner, traits, measured, positions }: LearnedTyping,
  context: MethodContext,
): Work<Result<Uint8Array>> {
  const codeOf = (code: number) => (positions[code] ?? -1) + 1;
  if ((context.reference ?? context).table === context.table)
    return { value: measured.map((code) => codeOf(code - 1)) };
  const predictors = predictorsOver(traits, context);
  if (failed(predictors)) return predictors;
  const codes = yield* assigner.assign(predictors.value, context.table.totalRows());
  return { value: Uint8Array.from(codes, codeOf) };
}
