import type { Result } from '../language/problem.ts';
import type { Work } from '../data/work.ts';
import type { MethodContext } from './methods/method.ts';
import type { RulesScheme } from './methods/rulesScheme.ts';
import type { Trace } from './trace.ts';

/** Why one row of the table's base is where a set of rules puts it, and the smallest change that would move it. */
export function* traceRules(
  _scheme: RulesScheme,
  _row: number,
  _context: MethodContext,
): Work<Result<Trace>> {
  return { value: { segments: [], definitions: [], moves: [] } };
}
