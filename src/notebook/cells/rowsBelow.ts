import type { Result } from '../../language/problem.ts';
import type { Work } from '../../data/work.ts';
import type { SourceReference } from '../source.ts';
import type { Below } from './below.ts';
import { customersBelow } from './customersBelow.ts';
import type { KeptTable } from './kept.ts';
import type { RunContext } from './kind.ts';

type Over<From> = Extract<SourceReference, { from: From; cell: string }>;

const ways: {
  readonly [From in Extract<SourceReference, { cell: string }>['from']]: (
    source: Over<From>,
    context: RunContext,
  ) => Work<Result<Below>>;
} = {
  *cell({ cell }, context) {
    yield { fraction: null };
    return { value: { ...context.input<KeptTable>(cell), notes: [], lens: null } };
  },
  customers: customersBelow,
};

/** The rows that a data cell takes from another; null over a file or sample. */
export function* rowsBelow(source: SourceReference, context: RunContext): Work<Result<Below | null>> {
  if (!('cell' in source)) return { value: null };
  return yield* ways[source.from](source as never, context);
}
