import type { Outcome } from '../notebook/outcome.ts';

/**
 * Follows the outcomes of one cell and keeps the last one that was done, so that it can stand until the next one
 * is there. After a failure there is none, in the cell itself or in one that it stands on.
 */
export function lastDone(): (outcome: Outcome) => Outcome {
  let kept: Outcome | null = null;
  return (outcome) => {
    if (outcome.state === 'done') kept = outcome;
    else if (outcome.state === 'failed' || (outcome.state === 'waiting' && outcome.for !== undefined))
      kept = null;
    return kept ?? outcome;
  };
}
