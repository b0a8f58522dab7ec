import { roundEdge } from './roundEdge.ts';

/**
 * The cuts between so many bands of one width from the smallest to the largest value: from + i · (to − from) / bands,
 * rounded to 15 significant digits. None where all values are one.
 */
export function equalWidthCuts(from: number, to: number, bands: number): number[] {
  const cuts: number[] = [];
  for (let band = 1; band < bands; band++) {
    const cut = roundEdge(from + (band * (to - from)) / bands);
    if (cut >= from && cut < to && cut !== cuts.at(-1)) cuts.push(cut);
  }
  return cuts;
}
