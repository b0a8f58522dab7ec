import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import { fewestParts } from '../grid.ts';
import type { GridPart } from '../gridScheme.ts';
import type { MethodContext } from '../method.ts';
import type { Axis } from './axis.ts';
import { bandsAxis } from './bandsAxis.ts';
import { segmentsAxis } from './segmentsAxis.ts';
import { valuesAxis } from './valuesAxis.ts';

/** Each kind of part as it lies over a table. */
const axes: {
  readonly [Of in GridPart['of']]: (
    part: Extract<GridPart, { of: Of }>,
    context: MethodContext,
  ) => Work<Result<Axis>>;
} = { values: valuesAxis, bands: bandsAxis, segments: segmentsAxis };

/** The parts of a cross over one table, in their order. */
export function* axesOf(parts: readonly GridPart[], context: MethodContext): Work<Result<readonly Axis[]>> {
  if (parts.length < fewestParts) return { problem: tooFewParts };
  const found: Axis[] = [];
  for (const part of parts) {
    const axis = yield* (axes[part.of] as (part: GridPart, context: MethodContext) => Work<Result<Axis>>)(
      part,
      context,
    );
    if (failed(axis)) return axis;
    found.push(axis.value);
  }
  return { value: found };
}

const tooFewParts: Problem = {
  message: message({
    en: 'Choose two to four parts to cross.',
    sv: 'Välj två till fyra delar att korsa.',
    it: 'Scegli da due a quattro parti da incrociare.',
    da: 'Vælg to til fire dele, der skal krydses.',
  }),
};
