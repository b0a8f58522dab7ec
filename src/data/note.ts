import type { Message } from '../language/message.ts';

/** Something worth saying about a file that was read: what was found, where, and what was done. */
export interface Note {
  readonly name: string;
  readonly severity: 'information' | 'warning';
  readonly message: Message;
  /** 1-based line of the file, where the note is about one place. */
  readonly line?: number;
  /** 1-based field of that line. */
  readonly column?: number;
  /** A stretch of the file around the place. */
  readonly excerpt?: string;
}
