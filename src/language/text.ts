/** The languages that every visible string exists in, in the order the person sees. */
export const languages = ['en', 'sv', 'it', 'da'] as const;

export type Language = (typeof languages)[number];

/** One string in every language. A missing language is a compile error. */
export type Text = Readonly<Record<Language, string>>;

/** A name in a document: a template's name in every language, or the one string that a person typed. */
export type Name = string | Text;

export function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
  );
}

/** A name as it stands in one language. */
export function nameIn(name: Name, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
