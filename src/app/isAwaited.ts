import type { Outcome } from '../notebook/outcome.ts';

/** Whether a result is on its way: its cell runs or is about to, and does not stand on one that failed. */
export function isAwaited(outcome: Outcome): boolean {
  return outcome.state === 'running' || (outcome.state === 'waiting' && outcome.for === undefined);
}
