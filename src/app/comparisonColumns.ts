import type { Layer } from '../compare/comparison.ts';
import type { Measure } from '../compare/measures/measure.ts';
import { measures } from '../compare/measures/index.ts';

/** One column of a comparison: a measure of a layer. */
interface ComparisonColumn {
  readonly layer: Layer;
  readonly measure: Measure;
}

/** Columns under one heading: those of a layer, or the outcomes (null) that speak of one layer alone. */
interface ComparisonColumns {
  readonly layer: Layer | null;
  readonly columns: readonly ComparisonColumn[];
}

/** The columns of a comparison of these layers, in the order of the journey and of the measures; counts stand in the totals. */
export function comparisonColumns(layers: readonly Layer[]): readonly ComparisonColumns[] {
  const shown = measures.filter(({ unit }) => unit !== 'count');
  const isOutcome = (measure: Measure) => measure.layers.length === 1;
  const groups: readonly ComparisonColumns[] = [
    ...layers.map((layer) => ({
      layer,
      columns: shown
        .filter((measure) => !isOutcome(measure) && measure.layers.includes(layer))
        .map((measure) => ({ layer, measure })),
    })),
    {
      layer: null,
      columns: shown.flatMap((measure) => {
        const [layer] = measure.layers;
        return isOutcome(measure) && layer && layers.includes(layer) ? [{ layer, measure }] : [];
      }),
    },
  ];
  return groups.filter(({ columns }) => columns.length > 0);
}
