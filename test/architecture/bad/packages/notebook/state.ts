import { SvelteMap } from 'svelte/reactivity';

export const cells = new SvelteMap();
