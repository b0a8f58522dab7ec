import { ticks } from './ticks.ts';

/** An axis of shares from 0 to the largest, with its title and percent signs in the form of the locale. */
export function percentAxis(title: string, largest: number, width: number) {
  const values = ticks(0, Math.max(largest, 0.01), Math.max(2, Math.min(5, Math.floor(width / 70))));
  return {
    params: [
      { name: 'ticks', value: values },
      { name: 'isFine', value: (values[1] ?? 1) < 0.01 },
    ],
    axis: {
      labelExpr: "format(datum.value, isFine ? '.1%' : '.0%')",
      title,
      values: { expr: 'ticks' },
      titleAnchor: 'start',
      labelSeparation: 8,
    } as const,
  };
}
