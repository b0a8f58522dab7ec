import type { Bands } from './dimension.ts';

interface Stretch {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly closed: 'left' | 'right';
}

const openAbove =
  /^(?:>=?|≥|over |above |över |oltre )|(?:\+|and over|or more|or older|och äldre|eller mer|e oltre|o più|og derover|eller mere)$/i;
const openBelow = /^(?:<=?|≤|under |below |up to |less than |upp till |fino a |meno di |op til )/i;

/** A band as people write it: 25-34, 65+, <18, "30 to 60", (35,45]. Null where the text is not one. */
function stretchOf(label: string): Stretch | null {
  const text = label.trim();
  const isBracketed = /^[([].*[)\]]$/.test(text);
  const written = isBracketed ? text.replace(/[,;]/, ' ') : text;
  const numbers = (written.match(/\d+(?:[.,]\d+)*/g) ?? []).map(numberIn);
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || numbers.some(Number.isNaN)) return null;
  const closed = isBracketed && text.endsWith(']') ? 'right' : 'left';
  if (second !== undefined) return first < second ? { label, from: first, to: second, closed } : null;
  if (openAbove.test(text)) return { label, from: first, to: Infinity, closed };
  if (openBelow.test(text)) return { label, from: -Infinity, to: first, closed };
  return null;
}

/** 30,001 and 30.001 are thousands; 2,5 and 2.5 are not. */
function numberIn(written: string): number {
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(written);
  return Number(isGrouped ? written.replace(/[.,]/g, '') : written.replace(',', '.'));
}

/** The bands that labels such as 18-24, 25-34 and 65+ stand for, lowest first; null where they do not follow on one another. */
export function bandsOf(labels: readonly string[]): Bands | null {
  const stretches: Stretch[] = [];
  for (const label of labels) {
    const stretch = stretchOf(label);
    if (!stretch) return null;
    stretches.push(stretch);
  }
  if (stretches.length < 2) return null;
  stretches.sort((left, right) => left.from - right.from || left.to - right.to);
  const closed = stretches.some((stretch) => stretch.closed === 'right') ? 'right' : 'left';
  const cuts: number[] = [];
  for (const [position, stretch] of stretches.slice(1).entries()) {
    const gap = stretch.from - stretches[position]!.to;
    if (!(gap >= 0 && gap <= 1)) return null;
    cuts.push(stretch.from);
  }
  return { cuts, closed, labels: stretches.map(({ label }) => label) };
}
