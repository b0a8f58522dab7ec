import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import type { Column } from '../../../data/column.ts';
import { yesCodes } from '../../../data/yesCodes.ts';
import * as words from '../../../language/words/scores.ts';
import type { MethodContext } from '../method.ts';
import type { Outcome } from '../settings/outcomeSetting.ts';
import { traitName } from '../settled/traitName.ts';

/** What came of each row over the base: 0 not known, 1 no, 2 yes. */
export interface KnownOutcome {
  readonly column: Column;
  readonly name: string;
  readonly codes: Uint8Array;
}

/** Reads an outcome from a table; a value that means yes is asked for where the column is no yes or no. */
export function outcomeOf(
  outcome: Outcome,
  context: Pick<MethodContext, 'column' | 'origin'>,
): Result<KnownOutcome> {
  const found = context.column(outcome.of);
  if (failed(found)) return found;
  const column = found.value;
  const name = traitName(outcome.of, context);
  if (column.type === 'date' || (column.type !== 'boolean' && outcome.yes === null))
    return { problem: { message: message(words.chooseYes, { column: name }) } };
  return {
    value: { column, name, codes: yesCodes(column, outcome.yes === null ? [] : [outcome.yes]) },
  };
}
