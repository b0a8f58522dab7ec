import type { Bands } from '../segments/dimension.ts';
import type { Language } from '../language/text.ts';
import { formatNumber } from '../language/format.ts';
import { typedNumber } from './typedNumber.ts';

/**
 * Cuts as "25, 35, 45": ascending numbers, null when one is no number or they do not ascend. Where the comma is
 * the decimal sign, a comma with a space after it, a semicolon or a space divides; without any of them, so does the comma.
 */
export function typedCuts(text: string, language: Language): readonly number[] | null {
  const parts = text
    .trim()
    .split(/[;\s]+|,\s+|,$/u)
    .filter((part) => part !== '');
  const divided = parts.length > 1 ? parts : text.trim().split(/[;,]/u);
  const cuts = divided.map((part) => typedNumber(part.replace(/,$/u, ''), language));
  if (text.trim() === '') return [];
  const isAscending = cuts.every(
    (cut, position) =>
      cut !== null && (position === 0 || cut > (cuts[position - 1] ?? Number.POSITIVE_INFINITY)),
  );
  return isAscending ? (cuts as readonly number[]) : null;
}

/** Labels that bands get unless the person names them: "under 25", "25–34", "65 and more". Whole numbers end one below the next cut. */
export function bandLabels(
  { cuts, closed }: Pick<Bands, 'cuts' | 'closed'>,
  language: Language,
): readonly string[] {
  const isWhole = cuts.every((cut) => Number.isInteger(cut));
  const show = (value: number) => formatNumber(value, language, 6);
  const first = cuts[0];
  const last = cuts.at(-1);
  if (first === undefined || last === undefined) return [''];
  const between = cuts.slice(1).map((to, position) => {
    const from = cuts[position] ?? to;
    if (!isWhole) return `${show(from)}–${show(to)}`;
    const [low, high] = closed === 'left' ? [from, to - 1] : [from + 1, to];
    return low === high ? show(low) : `${show(low)}–${show(high)}`;
  });
  return closed === 'left'
    ? [`<${show(first)}`, ...between, isWhole ? `${show(last)}+` : `≥${show(last)}`]
    : [`≤${show(first)}`, ...between, isWhole ? `${show(last + 1)}+` : `>${show(last)}`];
}
