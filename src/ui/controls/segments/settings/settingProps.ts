import type { Message } from '../../../../language/message.ts';
import type { Session } from '../../../../app/session.svelte.ts';
import type { TraitChoice } from '../../../../app/traitsOf.ts';
import type { Cell } from '../../../../notebook/cell.ts';
import type { RuleScope } from '../../../../app/ruleScope.ts';
import type { Setting } from '../../../../segments/methods/settings/setting.ts';

/** What every control of a method's setting gets. */
export interface SettingProps {
  readonly setting: Setting;
  /** The value as the method reads it. */
  readonly value: unknown;
  /** The values of all settings beside it, by their names. */
  readonly others: Readonly<Record<string, unknown>>;
  /** What it is called, for the control’s own label. */
  readonly label: string;
  /** The id of what explains it; absent: nothing does. */
  readonly describedBy?: string;
  /** The columns and traits that it can be made of. */
  readonly traits: readonly TraitChoice[];
  /** The cell that the segments are of, for a choice among the other cells. */
  readonly cell: Cell;
  readonly session: Session;
  /** What a rule among the settings can ask about, with the counts of the table shown. */
  readonly scope: RuleScope;
  /** Sets its merge keys apart from those of other settings. */
  readonly name: string;
  readonly readonly: boolean;
  /** `merge`: keystrokes of one field are one edit. `label`: what the edit is called, where that is not the setting's. */
  onchange(value: unknown, merge?: string, label?: Message): void;
}
