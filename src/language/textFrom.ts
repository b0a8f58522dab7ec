import { type Language, languages, type Text } from './text.ts';

/** A text whose string in each language is worked out, as for a number in the language's own form. */
export function textFrom(said: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, said(language)])) as Record<
    Language,
    string
  >;
}
