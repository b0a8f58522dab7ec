import { Monitor, Moon, Sun } from 'lucide';
import type { Preferences, Theme } from '../app/preferences.svelte.ts';
import type { Text } from '../language/text.ts';
import { themes } from '../language/words/shell.ts';
import type { MenuItem } from './menuItem.ts';

export const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;

/** The choice of theme as lines of a menu. */
export function themeItems(preferences: Preferences, say: (text: Text) => string): readonly MenuItem[] {
  return (['system', 'light', 'dark'] satisfies Theme[]).map((theme) => ({
    label: say(themes[theme]),
    icon: themeIcons[theme],
    checked: preferences.theme === theme,
    run: () => preferences.setTheme(theme),
  }));
}
