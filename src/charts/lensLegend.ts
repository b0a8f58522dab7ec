import type { ChartContext } from './chart.ts';
import { lensMarks } from './lensMarks.ts';
import { lensWords } from './lensWords.ts';
import { palettes } from './palette.ts';

/**
 * A line of glyphs with their words above the marks. It is drawn where the picture leaves the page; on the page
 * the text above the picture says it.
 */
export function lensLegend(layers: readonly ('market' | 'lead' | 'customer')[], context: ChartContext) {
  const { language, theme, title } = context;
  if (!title) return [];
  const entries = layers.map((layer) => ({ layer, label: lensWords(layer).heading[language] }));
  return entries.flatMap(({ layer, label }, position) => {
    const before = entries.slice(0, position).reduce((sum, entry) => sum + entry.label.length * 7 + 30, 0);
    const data = { values: [{ label }] };
    return [
      ...lensMarks(layer, theme, 90).map((mark) => ({ data, mark: { ...mark, x: before + 6, y: -32 } })),
      {
        data,
        mark: {
          type: 'text' as const,
          align: 'left' as const,
          baseline: 'middle' as const,
          x: before + 16,
          y: -32,
          color: palettes[theme].text2,
        },
        encoding: { text: { field: 'label' } },
      },
    ];
  });
}
