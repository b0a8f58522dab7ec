import { bands } from './bands.ts';
import type { DefinitionWords } from './definitionWords.ts';
import { grid } from './grid.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';

/** How a scheme is said, by the name of its method’s control. */
export const definitionWords: Readonly<Record<string, DefinitionWords>> = {
  rules: rules as DefinitionWords,
  bands: bands as DefinitionWords,
  grid: grid as DefinitionWords,
  settings: settings as DefinitionWords,
};
