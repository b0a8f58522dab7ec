import type { Component } from 'svelte';
import RulesScheme from './RulesScheme.svelte';
import type { SchemeProps } from './schemeProps.ts';

/** The control of a scheme, by the name that its method gives. */
export const schemeControls: Readonly<Record<string, Component<SchemeProps>>> = { rules: RulesScheme };
