import type { Message } from '../../language/message.ts';

/** Where a finding stands in a scheme: at a segment, at a part of its rule, or at the scheme as a whole. */
export interface FindingPlace {
  readonly segment?: string;
  /** The id of a condition or group. */
  readonly part?: string;
}

/** Something that a check found in a scheme: plain data, shown beside what it is about. */
export interface Finding {
  /** The name of the check that found it, and that may know a repair. */
  readonly check: string;
  /** `wrong` cannot be meant; `odd` may be; `note` is worth knowing. */
  readonly weight: 'wrong' | 'odd' | 'note';
  readonly message: Message;
  readonly place: FindingPlace;
  /** Others that it is about: the segments that win, the condition that is repeated. */
  readonly others?: readonly FindingPlace[];
}
