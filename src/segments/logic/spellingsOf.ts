const mostLetters = 3;

/** A short word in every mixture of capitals and small letters; null where there are too many, or a letter has no plain twin. */
export function spellingsOf(word: string): readonly string[] | null {
  let letters = 0;
  let spellings = [''];
  for (const letter of word) {
    const forms = [...new Set([letter.toLowerCase(), letter.toUpperCase()])];
    const isPlain = forms.every((form) => form.length === letter.length && form.toLowerCase() === forms[0]);
    if (!isPlain || (forms.length > 1 && ++letters > mostLetters)) return null;
    spellings = spellings.flatMap((start) => forms.map((form) => start + form));
  }
  return spellings;
}
