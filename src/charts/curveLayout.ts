import type { ChartContext } from './chart.ts';
import type { CurveRow } from './curveRow.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { grouped } from './grouped.ts';
import { nameLines } from './nameLines.ts';
import { palettes } from './palette.ts';
import { type Axis, numberAxis } from './plot/axis.ts';
import { lineHeights, plotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';
import { reportName } from './reportName.ts';
import { segmentFills } from './segmentFill.ts';
import { spread } from './spread.ts';

/** What tells lines apart beside their colour: one after the other. */
const dashes = [
  [1, 0],
  [7, 4],
  [2, 3],
  [9, 3, 2, 3],
  [14, 4],
  [4, 2, 2, 2, 2, 2],
];
/** Pixels of the piece of line before a name, and around it. */
const keyLength = 16;
const keyGap = 6;
/** Pixels of a letter at most. */
const letter = 7.2;
/** A scale whose least value is below this part of the greatest begins at 0. */
const nearZero = 0.4;

/** The places of the lines and of the names at their ends, in pixels. */
export function curveLayout(rows: readonly CurveRow[], context: ChartContext) {
  const { width, language, theme, column, against } = context;
  const { text, text2, text3 } = palettes[theme];
  const nameOf = reportName(context);
  const fills = segmentFills(context);
  const named = grouped(rows, ({ series }) => series)
    .filter(([series]) => series !== '')
    .map(([series, own], number) => ({
      number,
      own,
      name: nameOf(series, own[0]?.segment ?? null),
      dash: dashes[number % dashes.length]!,
      color: fills.get(own[0]?.segment ?? '') ?? [text, text3, text2][number % 3]!,
    }));
  const nameLimit = Math.round(width * 0.3);
  const broken = named.map(({ name }) => nameLines(name, Math.floor(nameLimit / letter)));
  const widest = Math.min(nameLimit, Math.max(0, ...broken.flat().map(textWidth)));
  const tallest = Math.max(1, ...broken.map(({ length }) => length)) * lineHeights.label + 5;
  // The plot's own margin at the right is taken by the names too.
  const room = named.length === 0 ? 0 : Math.max(0, widest + keyLength + 2 * keyGap - 18);
  const height = Math.max(width < 480 ? 210 : 260, named.length * tallest + 8);
  const [least, greatest] = extent(rows.map(({ y }) => y));
  const [from, to] = extent(rows.map(({ x }) => x));
  const isWholeX = rows.every(({ x }) => Number.isInteger(x));
  const layout = plotLayout(
    {
      split: null,
      legend: [],
      height,
      y: numberAxis(least > 0 && least < greatest * nearZero ? 0 : least, greatest, 1e6, language),
      yTitle: against ?? '',
      x: (pixels) => withWholeTicks(numberAxis(from, to, pixels, language), isWholeX),
      xTitle: column ?? '',
    },
    { ...context, width: width - room },
  );
  const panel = layout.panels[0]!;
  const numbers = new Map(named.map(({ own, number }) => [own[0]!.series, number]));
  const points = rows.map((row, place) => {
    const line = named[numbers.get(row.series) ?? -1];
    return {
      number: line?.number ?? -1,
      name: line?.name ?? '',
      color: line?.color ?? text3,
      dash: line?.dash ?? dashes[0]!,
      place,
      x: panel.x.at(row.x),
      y: panel.y.at(row.y),
      xText: formatFigure(row.x, language),
      yText: formatFigure(row.y, language),
    };
  });
  const right = panel.left + panel.width + keyGap;
  // Lines that meet at their end, as all curves of shares do, are named in the order in which they lie before it.
  const ended = named
    .map((line, index) => ({
      ...line,
      lines: broken[index]!,
      end: panel.y.at(line.own.at(-1)!.y),
      mean: line.own.reduce((sum, { y }) => sum + panel.y.at(y), 0) / line.own.length,
    }))
    .toSorted((one, other) => one.end - other.end || one.mean - other.mean);
  const places = spread(
    ended.map(({ end }) => end),
    tallest,
    panel.top + tallest / 2 - 6,
    panel.top + panel.height - tallest / 2 + 6,
  );
  const ends = ended.map(({ number, color, dash, lines, own }, index) => ({
    number,
    color,
    dash,
    lines,
    count: own.length,
    middle: places[index]!,
    nameX: right + keyLength + keyGap,
    nameY: places[index]! - ((lines.length - 1) * lineHeights.label) / 2,
  }));
  const key = ends.flatMap(({ number, color, dash, middle }) =>
    [right, right + keyLength].map((x) => ({ number, color, dash, x, y: middle })),
  );
  return { layout, points, ends, key, nameLimit };
}

function withWholeTicks(axis: Axis, isWhole: boolean): Axis {
  return isWhole ? { ...axis, ticks: axis.ticks.filter(({ at }) => Number.isInteger(at)) } : axis;
}
