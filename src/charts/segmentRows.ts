import type { ChartContext } from './chart.ts';
import { segmentNames } from './segmentNames.ts';
import { nameLines } from './nameLines.ts';

/** Pixels of a letter, roughly. */
const letter = 6.8;
const lineHeight = 14;
/** Pixels between the names of two rows, at least. */
const between = 6;

/** Pixels that a row's name may take, in a picture of this width. */
export function nameWidth(width: number): number {
  return Math.max(96, Math.min(230, Math.round(width * 0.36)));
}

/** The names of the segments in order, each in the lines that it is written in. */
function linesOf({ width, segments, language }: ChartContext): readonly (readonly string[])[] {
  // Wide letters, so that no name is cut where it could have been broken.
  const letters = Math.floor(nameWidth(width) / 7.2);
  return [...segmentNames(segments, language).values()].map((name) => nameLines(name, letters));
}

/** Space that is left for the marks beside the longest name, roughly. */
export function markWidth(context: ChartContext): number {
  const longest = Math.max(0, ...linesOf(context).flatMap((lines) => lines.map(({ length }) => length)));
  return Math.max(120, context.width - Math.min(nameWidth(context.width), longest * letter) - 10);
}

/** Pixels of all rows together: each as high as asked, or higher where a name takes more lines. */
export function rowsHeight(context: ChartContext, row = 26): number {
  const lines = Math.max(1, ...linesOf(context).map(({ length }) => length));
  return (
    Math.max(1, context.segments.length) * (lines > 1 ? Math.max(row, lines * lineHeight + between) : row)
  );
}

/** One row a segment, in the order of the segments, with its name at the left. */
export function segmentRows(context: ChartContext) {
  const { width, segments, language } = context;
  const domain = [...segmentNames(segments, language).values()];
  const lines = linesOf(context);
  const isBroken = lines.some(({ length }) => length > 1);
  const ofName = (values: readonly unknown[]) =>
    `${JSON.stringify(values)}[indexof(${JSON.stringify(domain)}, datum.value)]`;
  return {
    field: 'name',
    type: 'nominal',
    sort: null,
    scale: { domain },
    axis: {
      title: null,
      labelPadding: 10,
      labelLimit: nameWidth(width),
      grid: false,
      ...(isBroken && {
        labelExpr: ofName(lines),
        labelLineHeight: lineHeight,
        // Vega sets the first line in the middle of the row.
        labelOffset: { expr: ofName(lines.map(({ length }) => (-lineHeight / 2) * (length - 1))) },
      }),
    },
  } as const;
}
