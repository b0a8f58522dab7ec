import { palettes, type Theme } from './palette.ts';

/** A dashed line through every row for the whole table, its words above it on the side with more room. */
export function overallLine<X extends object>(
  overall: { readonly at: number; readonly label: string },
  x: X,
  isLate: boolean,
  theme: Theme,
) {
  const { text2 } = palettes[theme];
  const data = { values: [{ overall: overall.at, label: overall.label }] };
  return [
    { data, mark: { type: 'rule' as const, color: text2, strokeDash: [3, 3] }, encoding: { x } },
    {
      data,
      mark: {
        type: 'text' as const,
        align: isLate ? ('right' as const) : ('left' as const),
        baseline: 'bottom' as const,
        dx: isLate ? 2 : -2,
        y: -5,
        color: text2,
      },
      encoding: { x, text: { field: 'label' } },
    },
  ];
}
