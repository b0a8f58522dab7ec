import type { SubjectChoice } from '../../../../app/subjectChoices.ts';
import type { RuleScope } from '../../../../app/ruleScope.ts';

/** What every control gets that enters the value of a condition. */
export interface ValueProps {
  /** The value as it is stored, in the shape that the operator's control writes; anything in an old or foreign document. */
  readonly value: unknown;
  readonly subject: SubjectChoice;
  readonly scope: RuleScope;
  /** What the value is of, for a screen reader: "Age is between". */
  readonly label: string;
  readonly disabled: boolean;
  /** `isTyping` joins this edit to the one before it; `hold` names a drag, all of which is one edit. */
  onchange(value: unknown, isTyping: boolean, hold?: string): void;
}
