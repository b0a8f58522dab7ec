/** A text to look in, and how much a match in it counts. */
export interface Sought {
  readonly text: string;
  readonly weight: number;
}

/** A text without capitals and accents, so that “aterstall” finds “Återställ”. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/**
 * How well what was typed fits some texts, from 0 (not at all) to 1. Every typed word must fit one of them: as the
 * whole text, its beginning, the beginning of a word in it, a part of a word, or as letters that follow each other.
 */
export function matchScore(query: string, texts: readonly Sought[]): number {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const best = words.map((word) =>
    Math.max(...texts.map(({ text, weight }) => weight * wordScore(word, folded(text)))),
  );
  return best.includes(0) ? 0 : best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length);
}

function wordScore(word: string, text: string): number {
  if (text === word) return 1;
  if (text.startsWith(word)) return 0.9 + 0.05 * (word.length / text.length);
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  if (starts.some((start) => text.startsWith(word, start))) return 0.8;
  if (text.includes(word)) return word.length > 1 ? 0.36 : 0;
  return Math.max(0, ...starts.map((start) => lettersScore(word, text, start)));
}

/** Letters in their order from the start of a word on: the closer together, the better; 0 when they lie far apart. */
function lettersScore(word: string, text: string, start: number): number {
  let at = start - 1;
  for (const letter of word) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0 || (at < start && next !== start)) return 0;
    at = next;
  }
  const span = at - start + 1;
  return word.length > 1 && span <= 4 * word.length ? 0.3 * (word.length / span) : 0;
}
