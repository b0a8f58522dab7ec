import { createContext, type Snippet } from 'svelte';
import type { RuleScope } from '../../../app/ruleScope.ts';
import type { Message } from '../../../language/message.ts';
import type { Group } from '../../../segments/rule.ts';
import type { Text } from '../../../language/text.ts';

/** Where the focus goes after an edit: a part of a condition or group, by its id. */
export interface RuleFocus {
  readonly id: string;
  readonly part: 'grip' | 'subject' | 'match' | 'add';
}

/** What the parts of a rule builder share. */
export interface RuleEditing {
  /** Sets this rule apart from other rules of the page. */
  readonly name: string;
  readonly scope: RuleScope;
  readonly readonly: boolean;
  /** What stands under a condition or group, by its id. */
  readonly under: Snippet<[id: string]> | undefined;
  /** Edits the whole rule; `merge` joins typing into one edit, `focus` says what is in hand afterwards. */
  edit(
    label: Text | Message,
    change: (rule: Group) => Group,
    more?: { readonly merge?: string; readonly focus?: RuleFocus | null },
  ): void;
}

export const [useRuleEditing, setRuleEditing] = createContext<RuleEditing>();
