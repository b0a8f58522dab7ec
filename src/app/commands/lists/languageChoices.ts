import { languages } from '../../../language/text.ts';
import * as words from '../../../language/words/shell.ts';
import type { ChoiceList } from '../choiceList.ts';

export const languageChoices: ChoiceList = {
  name: 'languages',
  heading: words.language,
  choices: ({ workspace: { preferences } }) =>
    languages.map((language) => ({
      name: `language ${language}`,
      label: words.languageNames[language],
      detail: words.language,
      mark: { command: 'language' },
      isChosen: preferences.language === language,
      run: () => preferences.setLanguage(language),
    })),
};
