import { message } from '../../../language/message.ts';
import type { Problem } from '../../../language/problem.ts';
import * as words from '../../../language/words/tree.ts';

/** A model is asked of a table whose rows are groups. */
export const rowsAreNotUnits: Problem = {
  message: message(words.rowsAreGroups),
  remedy: message(words.chooseUnits),
};
