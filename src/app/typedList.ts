/** A pasted or typed list: lines, commas, semicolons and tabs divide it; blanks and repeats are dropped, the order stays. */
export function typedList(text: string): readonly string[] {
  const values = text
    .split(/[\n\r,;\t]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return [...new Set(values)];
}
