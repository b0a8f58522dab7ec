import type { ChartContext } from './chart.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import type { HeatRow } from './heatRow.ts';
import { nameLines } from './nameLines.ts';
import { palettes } from './palette.ts';
import { namesAxis } from './plot/axis.ts';
import { lowered } from './plot/lowered.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';

/** Pixels of a letter at most, and from line to line of a head. */
const letter = 7.2;
const lineHeight = 13;
/** The widest, the tallest and the flattest field, and the longest head that stands upright. */
const widest = 120;
const tallest = 40;
const flattest = 26;
const longestHead = 120;
/** The legend of the colours. */
const step = { width: 18, height: 10, room: 26 };
/** Pixels that a plot keeps for numbers below its panel. */
const kept = 20;

/** The places of the fields, their heads and the legend of their colours, in pixels. */
export function heatLayout(rows: readonly HeatRow[], context: ChartContext) {
  const { language, theme, column, against } = context;
  const { sequential, surface } = palettes[theme];
  const across = [...new Set(rows.map((row) => row.across))];
  const up = [...new Set(rows.map((row) => row.up))];
  const columns = Math.max(1, across.length);
  const shape = {
    split: null,
    legend: [],
    y: namesAxis(up),
    yTitle: against ?? '',
    x: () => ({ from: 0, to: columns, ticks: [], hasGrid: false }),
    xTitle: column ?? '',
  };
  const room = plotLayout({ ...shape, height: 0 }, context).panels[0]!.width;
  const narrowed = { ...context, width: context.width - Math.max(0, room - columns * widest) };
  const cellWidth = plotLayout({ ...shape, height: 0 }, narrowed).panels[0]!.width / columns;
  const cellHeight = Math.max(flattest, Math.min(tallest, cellWidth * 0.75));
  const plain = plotLayout({ ...shape, height: Math.max(1, up.length) * cellHeight }, narrowed);
  const panel = plain.panels[0]!;
  const bottom = panel.top + panel.height;
  const head = headsOf(across, cellWidth);
  const layout = lowered(plain, bottom, head.height - kept + 4, step.room);

  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const [from, greatest] = scaleOf(values);
  const fillOf = (value: number) => {
    const place = Math.floor(((value - from) / (greatest - from)) * sequential.length);
    return sequential[Math.max(0, Math.min(sequential.length - 1, place))]!;
  };
  const cells = rows.map((row) => {
    const left = panel.x.at(across.indexOf(row.across));
    const top = panel.y.at(up.indexOf(row.up));
    const valueText = row.value === null ? '–' : formatFigure(row.value, language);
    const written = row.label ?? (row.value === null ? '' : valueText);
    return {
      across: row.across,
      up: row.up,
      valueText: row.label ?? valueText,
      written,
      width: textWidth(written),
      isEmpty: row.value === null,
      fill: row.value === null ? surface : fillOf(row.value),
      left,
      right: left + cellWidth,
      top,
      bottom: top + cellHeight,
      centre: left + cellWidth / 2,
      middle: top + cellHeight / 2,
    };
  });
  const legendY = layout.height - step.height / 2 - 2;
  const texts = [from, greatest].map((value) => formatFigure(value, language));
  const start = panel.left + textWidth(texts[0]!) + 2;
  const steps = sequential.map((fill, index) => ({
    fill,
    left: start + index * step.width,
    right: start + (index + 1) * step.width,
    top: legendY - step.height / 2,
    bottom: legendY + step.height / 2,
  }));
  const ends = [panel.left, start + sequential.length * step.width + 6].map((x, index) => ({
    x,
    y: legendY,
    text: texts[index]!,
  }));
  const heads = across.flatMap((_, index) =>
    index % head.every === 0 ? [{ x: panel.x.at(index + 0.5), y: bottom + 6, text: head.lines[index]! }] : [],
  );
  // Figures in some fields alone would look as if the others had none.
  const isWritten = cells.every(({ width }) => width <= cellWidth);
  const ramp = values.length === 0 ? { steps: [], ends: [] } : { steps, ends };
  return {
    layout,
    cells,
    isWritten,
    hatches: cells.filter(({ isEmpty }) => isEmpty).flatMap(hatch),
    heads,
    headAngle: head.angle,
    ramp,
  };
}

/** The ends of the colours: from 0 where the least is far below the greatest, or where all are the same. */
function scaleOf(values: readonly number[]): readonly [from: number, to: number] {
  const [least, greatest] = extent(values, 0);
  if (least > 0 && (least < greatest * 0.5 || least === greatest)) return [0, greatest];
  return greatest > least ? [least, greatest] : [least, least + 1];
}

/** How the heads of columns so wide are written: level in one or two lines, or upright, each or every few. */
function headsOf(across: readonly string[], cellWidth: number) {
  const level = across.map((name) => nameLines(name, Math.floor((cellWidth - 4) / letter)));
  const isNumber = across.every((name) => name.length <= 3);
  if (isNumber || level.flat().every((text) => textWidth(text) <= cellWidth)) {
    const longest = Math.max(1, ...level.flat().map(textWidth)) + 8;
    const most = Math.max(1, ...level.map(({ length }) => length));
    return {
      lines: level,
      angle: 0,
      height: most * lineHeight + 6,
      every: Math.max(1, Math.ceil(longest / Math.max(1, cellWidth))),
    };
  }
  const longest = Math.max(0, ...across.map(textWidth));
  return {
    lines: across.map((name) => [name]),
    angle: -90,
    height: Math.min(longestHead, longest) + 8,
    every: Math.max(1, Math.ceil(14 / Math.max(1, cellWidth))),
  };
}

/** Slanted lines over a field, from its lower to its upper edges. */
function hatch({ left, right, top, bottom }: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>) {
  const [width, height] = [right - left, bottom - top];
  const count = Math.max(2, Math.round((width + height) / 12));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count) * (width + height);
    const [lower, upper] = [Math.min(along, width), Math.max(0, along - width)];
    const [fromX, toX] = [Math.max(0, along - height), lower];
    return {
      x: left + fromX,
      x2: left + toX,
      y: bottom - Math.min(along, height),
      y2: bottom - upper,
    };
  }).filter(({ x, x2 }) => x2 > x);
}
