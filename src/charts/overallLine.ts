import { palettes, type Theme } from './palette.ts';

/** A value of the whole table and what is written at it; `isLate`: more room at its left than at its right. */
interface Overall {
  readonly at: number;
  readonly label: string;
  readonly isLate: boolean;
}

/** A dashed line through every row for the whole table, its words above it on the side with more room. */
export function overallLine<X extends object>(overall: Overall | null, x: X, theme: Theme) {
  const { text2 } = palettes[theme];
  const values = overall ? [{ overall: overall.at, label: overall.label }] : [];
  const side = (isLate: boolean) => ({
    data: { values: overall?.isLate === isLate ? values : [] },
    mark: {
      type: 'text' as const,
      align: isLate ? ('right' as const) : ('left' as const),
      baseline: 'bottom' as const,
      dx: isLate ? 2 : -2,
      y: -5,
      color: text2,
    },
    encoding: { x, text: { field: 'label' } },
  });
  return [
    { data: { values }, mark: { type: 'rule' as const, color: text2, strokeDash: [3, 3] }, encoding: { x } },
    side(false),
    side(true),
  ];
}
