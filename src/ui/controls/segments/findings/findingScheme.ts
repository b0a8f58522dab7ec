import { createContext } from 'svelte';
import type { Message } from '../../../../language/message.ts';
import type { Repair } from '../../../../segments/checks/check.ts';
import type { Finding } from '../../../../segments/checks/finding.ts';
import type { RulesScheme } from '../../../../segments/methods/rulesScheme.ts';
import type { SentenceContext } from '../../../../segments/ruleSentence.ts';

/** What the findings of a scheme share: what they are said with, and how one is repaired. */
export interface FindingScheme {
  readonly rules: RulesScheme;
  readonly sentences: SentenceContext;
  readonly readonly: boolean;
  repair(finding: Finding, repair: Repair, label: Message): void;
}

export const [useFindingScheme, setFindingScheme] = createContext<FindingScheme>();
