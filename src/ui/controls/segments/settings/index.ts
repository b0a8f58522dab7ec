import type { Component } from 'svelte';
import CellsSetting from './CellsSetting.svelte';
import ChoiceSetting from './ChoiceSetting.svelte';
import ComponentsSetting from './ComponentsSetting.svelte';
import CutsSetting from './CutsSetting.svelte';
import FlagSetting from './FlagSetting.svelte';
import JoiningSetting from './JoiningSetting.svelte';
import NumberSetting from './NumberSetting.svelte';
import SegmentsSetting from './SegmentsSetting.svelte';
import OutcomeSetting from './OutcomeSetting.svelte';
import PointsSetting from './PointsSetting.svelte';
import RuleSetting from './RuleSetting.svelte';
import SomeSegmentsSetting from './SomeSegmentsSetting.svelte';
import type { SettingProps } from './settingProps.ts';
import TraitSetting from './TraitSetting.svelte';
import TraitsSetting from './TraitsSetting.svelte';

/** The control of a setting, by the name that the setting gives. */
export const settingControls: Readonly<Record<string, Component<SettingProps>>> = {
  trait: TraitSetting,
  traits: TraitsSetting,
  number: NumberSetting,
  choice: ChoiceSetting,
  flag: FlagSetting,
  cuts: CutsSetting,
  cells: CellsSetting,
  outcome: OutcomeSetting,
  points: PointsSetting,
  components: ComponentsSetting,
  rule: RuleSetting,
  segments: SegmentsSetting,
  someSegments: SomeSegmentsSetting,
  joining: JoiningSetting,
};
