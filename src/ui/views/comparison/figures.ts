import type { MeasureUnit } from '../../../compare/measures/measure.ts';
import { formatFixed, formatNumber, formatPercent } from '../../../language/format.ts';
import { useWorkspace } from '../../context.ts';

/** How a measure's number is written, by its unit, in the person's language. */
export function useFigures(): Readonly<Record<MeasureUnit, (value: number) => string>> {
  const { preferences } = useWorkspace();
  return {
    count: (value) => formatNumber(value, preferences.language, 0),
    share: (value) => formatPercent(value, preferences.language, 1),
    index: (value) => formatNumber(value, preferences.language, 0),
    perThousand: (value) => formatFixed(value * 1000, preferences.language, 1),
  };
}
