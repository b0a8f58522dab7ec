/** The width that a histogram is drawn in, and the widest that a bar becomes. */
export const histogramWidth = 120;
const widest = 15;

/** Where the bars of a small histogram stand: few bars keep their width and leave room, many fill it. */
export interface HistogramLayout {
  readonly step: number;
  readonly gap: number;
  readonly isFull: boolean;
}

export function histogramLayout(bars: number): HistogramLayout {
  const gap = bars > 14 ? 0.6 : 2;
  const step = Math.min(widest + gap, (histogramWidth + gap) / Math.max(1, bars));
  return { step, gap, isFull: step < widest + gap };
}
