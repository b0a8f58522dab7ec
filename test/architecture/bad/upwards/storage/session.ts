import type { Preferences } from '../app/preferences.svelte.ts';

export type Kept = Preferences;
