import type { Component } from 'svelte';
import BandCount from './BandCount.svelte';
import Deviations from './Deviations.svelte';
import OwnCutOptions from './OwnCutOptions.svelte';
import type { OptionProps } from './optionProps.ts';
import Periods from './Periods.svelte';

/** The control of the options of a way to cut bands, by the name that the way gives. */
export const optionControls: Readonly<Record<string, Component<OptionProps>>> = {
  count: BandCount,
  deviations: Deviations,
  ownCuts: OwnCutOptions,
  calendar: Periods,
};
