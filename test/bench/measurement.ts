/** What one task came to in one place. */
export interface Measurement {
  readonly task: string;
  readonly size: string;
  /** Milliseconds. */
  readonly ours: number;
  /** Milliseconds of the same work by others, by their names. */
  readonly peers: Readonly<Record<string, number>>;
  /** What one core needs to touch the bytes that the task must read; null where that says nothing. */
  readonly limit: number | null;
  /** A peer to be so many times faster than, or the most milliseconds. */
  readonly goal: Goal | null;
  readonly note?: string;
}

export type Goal = { readonly peer: string; readonly times: number } | { readonly atMost: number };
