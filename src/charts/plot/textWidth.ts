const count = (label: string, letters: RegExp) => label.match(letters)?.length ?? 0;

/** Pixels that a label takes at most, roughly: the page's typeface differs from one system to the next. */
export function textWidth(label: string): number {
  return Math.ceil(label.length * 7 + count(label, /[\d+A-Z]/g) * 0.7 + count(label, /[mwæ%]/g) * 4);
}
