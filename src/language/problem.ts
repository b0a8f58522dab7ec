import type { Message } from './message.ts';

/** Where a problem lies, as far as it is known. */
export interface Place {
  readonly cell?: string;
  readonly field?: string;
  /** The hash of a file that is not in this browser. */
  readonly source?: string;
  readonly segment?: string;
  readonly condition?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An expected failure as a value: what is wrong, where, and what to do. */
export interface Problem {
  readonly message: Message;
  readonly remedy?: Message;
  readonly place?: Place;
}

/** What an operation that can fail gives back. A thrown error means a bug of ours instead. */
export type Result<T> = { readonly value: T } | { readonly problem: Problem };

export function failed<T>(result: Result<T>): result is { readonly problem: Problem } {
  return 'problem' in result;
}

/** The same problem with more said of where it lies; what was known already stays. */
export function at(problem: Problem, place: Place): Problem {
  return { ...problem, place: { ...place, ...problem.place } };
}
