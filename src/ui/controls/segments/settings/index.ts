import type { Component } from 'svelte';
import ChoiceSetting from './ChoiceSetting.svelte';
import FlagSetting from './FlagSetting.svelte';
import NumberSetting from './NumberSetting.svelte';
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
};
