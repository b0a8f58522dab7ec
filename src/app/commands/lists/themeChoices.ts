import * as words from '../../../language/words/shell.ts';
import type { ChoiceList } from '../choiceList.ts';

export const themeChoices: ChoiceList = {
  name: 'themes',
  heading: words.theme,
  choices: ({ workspace: { preferences } }) =>
    (['system', 'light', 'dark'] as const).map((theme) => ({
      name: `theme ${theme}`,
      label: words.themes[theme],
      detail: words.theme,
      mark: { command: 'theme' },
      isChosen: preferences.theme === theme,
      run: () => preferences.setTheme(theme),
    })),
};
