import type { Component } from 'svelte';
import { bandsStart } from '../../../app/bandsStart.ts';
import { gridStart } from '../../../app/gridParts.ts';
import type { RuleScope } from '../../../app/ruleScope.ts';
import BandsScheme from './BandsScheme.svelte';
import GridScheme from './GridScheme.svelte';
import RulesScheme from './RulesScheme.svelte';
import SettingsScheme from './SettingsScheme.svelte';
import type { SchemeProps } from './schemeProps.ts';

interface SchemeControl {
  readonly Scheme: Component<SchemeProps>;
  /** The scheme that a person begins with over what there is; without it, the method's own first one. */
  readonly start?: (scope: RuleScope) => unknown;
}

/** The control of a scheme, by the name that its method gives. */
export const schemeControls: Readonly<Record<string, SchemeControl>> = {
  rules: { Scheme: RulesScheme },
  bands: { Scheme: BandsScheme, start: ({ subjects }) => bandsStart(subjects) },
  grid: { Scheme: GridScheme, start: gridStart },
  settings: { Scheme: SettingsScheme },
};
