import type { Work } from '../../data/work.ts';
import type { MethodContext } from '../methods/method.ts';
import type { RulesScheme } from '../methods/rulesScheme.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Finding } from './finding.ts';

/** What is wrong or odd with a set of rules, seen on one table. */
export function* checkRules(
  _scheme: RulesScheme,
  _segmentation: Segmentation,
  _context: MethodContext,
): Work<readonly Finding[]> {
  return [];
}
