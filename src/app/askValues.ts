import { failed } from '../language/problem.ts';
import type { ValuesAnswer } from '../notebook/question.ts';
import type { Subject } from '../segments/rule.ts';
import type { Session } from './session.svelte.ts';

/** The values of a column of a data cell that hold a piece of text; null for a subject that is no column, or while there is no answer. */
export async function askValues(
  session: Session,
  table: string,
  subject: Subject,
  search: string,
): Promise<ValuesAnswer | null> {
  if (subject.of !== 'column') return null;
  const answer = await session.ask(table, { ask: 'values', column: subject.column, search });
  return failed(answer) ? null : answer.value;
}
