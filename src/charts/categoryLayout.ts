import { formatPercent } from '../language/format.ts';
import type { CategoryRow } from './categoryRow.ts';
import type { ChartContext } from './chart.ts';
import { chartWords } from './chartWords.ts';
import { lensWords } from './lensWords.ts';
import { orDash } from './orDash.ts';
import { barFill } from './segmentFill.ts';
import { segmentNames } from './segmentNames.ts';
import { nameLines } from './nameLines.ts';
import { nameWidth } from './segmentRows.ts';
import { twoLines } from './twoLines.ts';

const oneLined = 24;
const manyLined = 28;
export const lineHeightOfLabels = 12;
const barHeight = 15;
const heading = 38;
export const lineHeightOfHeadings = 15;
const gap = 18;
const narrowest = 104;
/** Pixels for the figure after the longest bar. */
const figure = 48;

/** One panel a value with a bar a segment, as many panels in a line as fit: everything in pixels. */
export function categoryLayout(rows: readonly CategoryRow[], context: ChartContext) {
  const { language, width, lens, segments } = context;
  const names = segmentNames(segments, language);
  const all = lensWords(lens).all[language];
  const nameOf = (segment: string | null) => (segment === null ? all : (names.get(segment) ?? segment));
  const fillOf = barFill(context);
  const bands = [...new Set(rows.map(({ segment }) => segment))];
  const values = [...new Set(rows.map(({ value }) => value))];
  const longest = Math.max(0, ...bands.map((segment) => nameOf(segment).length));
  const left = Math.min(nameWidth(width), Math.ceil(longest * 7.2)) + 10;
  const linesOf = (segment: string | null) => nameLines(nameOf(segment), Math.floor((left - 10) / 7.2));
  const rowHeight = bands.some((segment) => linesOf(segment).length > 1) ? manyLined : oneLined;
  const fitting = Math.max(1, Math.floor((width - left) / narrowest));
  const lines = Math.max(1, Math.ceil(values.length / fitting));
  const perLine = Math.max(1, Math.ceil(values.length / lines));
  const panel = (width - left) / perLine;
  const lineHeight = heading + bands.length * rowHeight + gap;
  const largest = Math.max(0.01, ...rows.map(({ share }) => share ?? 0));
  const corner = (value: string | null) => {
    const position = values.indexOf(value);
    return { x: left + (position % perLine) * panel, y: Math.floor(position / perLine) * lineHeight };
  };
  const middle = (segment: string | null) => heading + (bands.indexOf(segment) + 0.5) * rowHeight;
  const bars = rows.map(({ segment, value, share }) => {
    const { x, y } = corner(value);
    const center = y + middle(segment);
    const end = x + ((share ?? 0) / largest) * Math.max(8, panel - figure);
    const percent = orDash(share, (known) =>
      formatPercent(known, language, known > 0 && known < 0.0095 ? 1 : 0),
    );
    return {
      segment,
      name: nameOf(segment),
      value,
      valueText: value ?? chartWords.others[language],
      percent,
      fill: fillOf(segment),
      x,
      end,
      textX: end + 5,
      center,
      top: center - barHeight / 2,
      bottom: center + barHeight / 2,
    };
  });
  const headings = values.map((value) => {
    const { x, y } = corner(value);
    const name = value ?? chartWords.others[language];
    const lines = twoLines(name, Math.floor((panel - 6) / 7));
    return {
      x,
      segment: null,
      value,
      name,
      lines,
      baseline: y + heading - 6 - (lines.length - 1) * lineHeightOfHeadings,
      top: y + heading,
      bottom: y + heading + bands.length * rowHeight,
    };
  });
  const labels = Array.from({ length: lines }, (_, line) =>
    bands.map((segment) => {
      const lines = linesOf(segment);
      // The first line stands in the middle of its place.
      const above = ((lines.length - 1) * lineHeightOfLabels) / 2;
      return { x: left - 10, segment, lines, center: line * lineHeight + middle(segment) - above };
    }),
  ).flat();
  return { bars, headings, labels, left, panel, height: lines * lineHeight - gap };
}
