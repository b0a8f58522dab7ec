import type { Component } from 'svelte';
import type { ControlProps } from '../props.ts';

/** The control of each name that a field can ask for; null where the view of the result draws it. */
export const controls: Readonly<Record<string, Component<ControlProps> | null>> = {};
