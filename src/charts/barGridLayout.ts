import type { BarGridRow } from './barGridRow.ts';
import type { ChartContext } from './chart.ts';
import { formatFigure } from './formatFigure.ts';
import { palettes } from './palette.ts';
import { namesAxis } from './plot/axis.ts';
import { lowered } from './plot/lowered.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';
import { segmentFills } from './segmentFill.ts';
import { segmentsIn } from './segmentsIn.ts';

/** The lowest and the highest field, and the widest; the room of a number above bars, and between fields. */
const field = { lowest: 46, highest: 74, widest: 204, number: 15, gap: 8 };
/** A line below the grid: the names of the bars, and those of the columns. */
const line = 15;
/** Pixels that a plot keeps for numbers below its panel. */
const kept = 20;

/** The places of the bars of a grid, all on one scale, with the height of the tallest of each field, in pixels. */
export function barGridLayout(rows: readonly BarGridRow[], context: ChartContext) {
  const { language, theme, column, against } = context;
  const fills = segmentFills(context);
  const across = [...new Set(rows.map((row) => row.across))];
  const up = [...new Set(rows.map((row) => row.up))];
  const labels = [...new Set(rows.map(({ label }) => label))];
  const columns = Math.max(1, across.length);
  const coloured = rows.flatMap(({ segment, value }) =>
    segment === null || value <= 0 ? [] : [{ segment }],
  );
  const shape = {
    split: null,
    legend: segmentsIn(coloured, context),
    y: namesAxis(up),
    yTitle: against ?? '',
    x: () => ({ from: 0, to: columns, ticks: [], hasGrid: false }),
    xTitle: column ?? '',
  };
  const room = plotLayout({ ...shape, height: 0 }, context).panels[0]!.width / columns;
  const width = Math.min(field.widest, room);
  const height = Math.max(field.lowest, Math.min(field.highest, width * 0.7));
  const plain = plotLayout({ ...shape, height: Math.max(1, up.length) * height }, context);
  const panel = plain.panels[0]!;
  const bottom = panel.top + panel.height;
  const layout = lowered(plain, bottom, 2 * line - kept + 6);

  const most = Math.max(1, ...rows.map(({ value }) => value));
  const step = (width - field.gap) / Math.max(1, labels.length);
  const leftOf = (row: Pick<BarGridRow, 'across'>) => panel.left + across.indexOf(row.across) * width;
  const floorOf = (row: Pick<BarGridRow, 'up'>) => panel.top + (up.indexOf(row.up) + 1) * height - 2;
  const bars = rows.map((row) => {
    const left = leftOf(row) + labels.indexOf(row.label) * step;
    const floor = floorOf(row);
    const long = (row.value / most) * (height - field.number - 4);
    return {
      ...row,
      valueText: formatFigure(row.value, language),
      fill: fills.get(row.segment ?? '') ?? palettes[theme].text3,
      left: left + Math.min(2, step * 0.1),
      right: left + step - Math.min(2, step * 0.1),
      // Who is there is seen, however few.
      top: floor - (row.value > 0 ? Math.max(1.5, long) : 0),
      bottom: floor,
    };
  });
  const fields = up.flatMap((upper) => across.map((over) => ({ across: over, up: upper })));
  const floors = fields.map((each) => ({
    x: leftOf(each),
    x2: leftOf(each) + width - field.gap,
    y: floorOf(each),
  }));
  const highestOf = new Map<string, (typeof bars)[number]>();
  for (const bar of bars) {
    const key = fieldKey(bar);
    if (bar.value > (highestOf.get(key)?.value ?? 0)) highestOf.set(key, bar);
  }
  const tallest = fields.flatMap((each) => {
    const highest = highestOf.get(fieldKey(each));
    if (!highest) return [];
    const half = textWidth(highest.valueText) / 2;
    if (2 * half > width - field.gap) return [];
    const [from, to] = [leftOf(each) + half, leftOf(each) + width - field.gap - half];
    const x = Math.max(from, Math.min(to, (highest.left + highest.right) / 2));
    return [{ x, y: highest.top - 7, text: highest.valueText }];
  });
  const isRoomy = labels.every((label) => textWidth(label) <= step);
  // Where there is no room for all, the first and the last stand at the edges of the field, or the first alone.
  const [first, last] = [labels.slice(0, 1), labels.slice(-1)];
  const edges = [[...first, ...last], first].find((some) => lengthOf(some) <= width - field.gap);
  const named = isRoomy ? labels : (edges ?? []);
  const below = across.flatMap((over) => {
    const left = leftOf({ across: over });
    const right = left + width - field.gap;
    return labels.flatMap((label, at) => {
      const half = textWidth(label) / 2;
      const x = Math.max(left + half, Math.min(right - half, left + (at + 0.5) * step));
      return named.includes(label) ? [{ x, y: bottom + 8, text: label }] : [];
    });
  });
  const heads = across.map((over) => ({
    x: leftOf({ across: over }) + (width - field.gap) / 2,
    y: bottom + 8 + line,
    text: over,
  }));
  return { layout, bars, floors, tallest, below, heads };
}

const fieldKey = ({ across, up }: Pick<BarGridRow, 'across' | 'up'>) => JSON.stringify([across, up]);

/** Pixels of texts beside each other, with room between them. */
const lengthOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + textWidth(text), (texts.length - 1) * field.gap);
