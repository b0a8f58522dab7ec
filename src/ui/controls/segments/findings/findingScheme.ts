import { createContext } from 'svelte';
import type { Message, MessageValue } from '../../../../language/message.ts';
import type { Repair } from '../../../../segments/checks/check.ts';
import type { Finding } from '../../../../segments/checks/finding.ts';
import type { SentenceContext } from '../../../../segments/ruleSentence.ts';

/** What the findings of a scheme share: what they are said with, and how one is repaired. */
export interface FindingScheme {
  /** The name of its method, which may know repairs. */
  readonly method: string;
  readonly scheme: unknown;
  readonly sentences: SentenceContext;
  readonly readonly: boolean;
  /** What fills the holes of a finding's message; null where the scheme no longer has what it is about. */
  values(finding: Finding): Readonly<Record<string, MessageValue>> | null;
  repair(finding: Finding, repair: Repair, label: Message): void;
}

export const [useFindingScheme, setFindingScheme] = createContext<FindingScheme>();
