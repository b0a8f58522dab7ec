import { type Language, languages, type Text } from '../../src/language/text.ts';

/** Quotation marks and the like that are not the language's own. */
const foreignMarks: Readonly<Record<Language, RegExp>> = {
  en: /"[^"]+"|[„«»]/,
  sv: /"[^"]+"|[“„«»]/,
  it: /"[^"]+"|[“”„]/,
  da: /"[^"]+"|[“„«»]/,
};

/** What is wrong with a text: a language left empty, holes that differ, marks of another language. */
export function faultsOf(text: Text): readonly string[] {
  const english = holesOf(text.en);
  return languages.flatMap((language) => {
    const words = text[language];
    return [
      ...(words.trim() === '' ? [`${language} is empty`] : []),
      ...(words !== words.trim() ? [`${language} begins or ends with a space`] : []),
      ...(holesOf(words) !== english
        ? [`${language} has the holes ${holesOf(words)}, English ${english}`]
        : []),
      ...(foreignMarks[language].test(words)
        ? [`${language} quotes as another language does: ${words}`]
        : []),
    ];
  });
}

/** The names of a text's holes, each once; a word that agrees with a number may stand in one language alone. */
function holesOf(words: string): string {
  const names = [...words.matchAll(/\{([A-Za-z]\w*)\}/g)].map(([, name]) => name);
  return [...new Set(names)].toSorted().join(', ');
}
