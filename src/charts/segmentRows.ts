import type { ChartContext } from './chart.ts';
import { segmentNames } from './segmentNames.ts';
import { twoLines } from './twoLines.ts';

/** Pixels of a letter, roughly. */
const letter = 6.8;
const lineHeight = 14;
/** The least height of a row whose name takes two lines. */
const twoLined = 34;

/** Pixels that a row's name may take, in a picture of this width. */
export function nameWidth(width: number): number {
  return Math.max(96, Math.min(230, Math.round(width * 0.36)));
}

/** The names of the segments in order, each in the one or two lines that it is written in. */
function nameLines({ width, segments, language }: ChartContext): readonly (readonly string[])[] {
  // Wide letters, so that no name is cut where it could have been broken.
  const letters = Math.floor(nameWidth(width) / 7.2);
  return [...segmentNames(segments, language).values()].map((name) => twoLines(name, letters));
}

/** Space that is left for the marks beside the longest name, roughly. */
export function markWidth(context: ChartContext): number {
  const longest = Math.max(0, ...nameLines(context).flatMap((lines) => lines.map(({ length }) => length)));
  return Math.max(120, context.width - Math.min(nameWidth(context.width), longest * letter) - 10);
}

/** Pixels of all rows together: each as high as asked, or higher where a name takes two lines. */
export function rowsHeight(context: ChartContext, row = 26): number {
  const isBroken = nameLines(context).some((lines) => lines.length > 1);
  return Math.max(1, context.segments.length) * (isBroken ? Math.max(row, twoLined) : row);
}

/** One row a segment, in the order of the segments, with its name at the left. */
export function segmentRows(context: ChartContext) {
  const { width, segments, language } = context;
  const domain = [...segmentNames(segments, language).values()];
  const lines = nameLines(context);
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
