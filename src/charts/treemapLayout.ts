import { formatPercent } from '../language/format.ts';
import type { ChartContext } from './chart.ts';
import { formatFigure } from './formatFigure.ts';
import { inkOn } from './inkOn.ts';
import { nameLines } from './nameLines.ts';
import { palettes } from './palette.ts';
import { legendLayout } from './plot/legendLayout.ts';
import { lineHeights, type PlotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';
import { reportName } from './reportName.ts';
import { segmentFills } from './segmentFill.ts';
import { squarify } from './squarify.ts';
import type { TreemapRow } from './treemapRow.ts';

/** The lowest and the highest picture, and its shape between. */
const heights = { least: 220, most: 380, ofWidth: 0.5 };
/** Pixels of a letter at most, and around what is written in a tile. */
const letter = 7.2;
const margin = 8;
const titleRoom = 22;

/** The rows that have an area, the largest first, with what part of the whole they are. */
export function tilesOf(rows: readonly TreemapRow[]) {
  const shown = rows.filter(({ value }) => value > 0).toSorted((one, other) => other.value - one.value);
  const whole = shown.reduce((sum, { value }) => sum + value, 0);
  return shown.map((row) => ({ ...row, share: row.value / whole }));
}

/** The places of tiles and of what is written in them, in pixels; names that do not fit stand in the legend. */
export function treemapLayout(rows: readonly TreemapRow[], context: ChartContext) {
  const { language, theme, width, column, against } = context;
  const nameOf = reportName(context);
  const fills = segmentFills(context);
  const shown = tilesOf(rows);
  const height = Math.min(heights.most, Math.max(heights.least, width * heights.ofWidth));
  const places = squarify(
    shown.map(({ value }) => value),
    { left: 0, top: 0, width, height },
  );
  const named = shown.map((row, at) => {
    const place = places[at]!;
    const name = nameOf(row.label, row.segment);
    const share = formatPercent(row.share, language);
    const room = { across: place.width - 2 * margin, down: place.height - 2 * margin };
    const lines = nameLines(name, Math.floor(room.across / letter));
    const fits = (text: readonly string[]) =>
      text.length * lineHeights.title <= room.down && text.every((line) => textWidth(line) <= room.across);
    const text = [[...lines, share], lines].find(fits) ?? [];
    return { ...row, place, name, shareText: share, text };
  });
  const unnamed = named.flatMap(({ segment, text }) =>
    segment !== null && text.length === 0 ? [segment] : [],
  );
  const { entries, height: legendHeight } = legendLayout(unnamed, context);
  const top = legendHeight + (against === undefined ? 0 : titleRoom);
  const tiles = named.map(({ place, ...row }) => {
    const fill = fills.get(row.segment ?? '') ?? palettes[theme].text3;
    return {
      ...row,
      fill,
      ink: inkOn(fill),
      valueText: formatFigure(row.value, language),
      left: place.left,
      right: place.left + place.width,
      top: top + place.top,
      bottom: top + place.top + place.height,
      textX: place.left + margin,
      textY: top + place.top + margin + lineHeights.title / 2,
    };
  });
  const layout: PlotLayout = {
    panels: [],
    height: top + height + (column === undefined ? 4 : titleRoom),
    legend: entries,
    grid: [],
    across: [],
    up: [],
    headings: [],
    titles: [
      ...(against === undefined ? [] : [{ x: 0, y: legendHeight + 7, text: against }]),
      ...(column === undefined ? [] : [{ x: 0, y: top + height + 12, text: column }]),
    ],
    upLimit: 0,
  };
  return { layout, tiles };
}
