import type { TraitChoice } from '../../../../app/traitsOf.ts';
import type { Setting } from '../../../../segments/methods/settings/setting.ts';

/** What every control of a method's setting gets. */
export interface SettingProps {
  readonly setting: Setting;
  /** The value as the method reads it. */
  readonly value: unknown;
  /** What it is called, for the control’s own label. */
  readonly label: string;
  /** The id of what explains it; absent: nothing does. */
  readonly describedBy?: string;
  /** The columns and traits that it can be made of. */
  readonly traits: readonly TraitChoice[];
  readonly readonly: boolean;
  onchange(value: unknown): void;
}
