import type { BarsRow } from './barsRow.ts';
import type { ChartContext } from './chart.ts';
import { extent } from './extent.ts';
import { formatFigure } from './formatFigure.ts';
import { orDash } from './orDash.ts';
import { palettes } from './palette.ts';
import { namesAxis, numberAxis } from './plot/axis.ts';
import { plotLayout } from './plot/plotLayout.ts';
import { textWidth } from './plot/textWidth.ts';
import { reportName } from './reportName.ts';
import { segmentFills } from './segmentFill.ts';
import { wholeKey } from './wholeKey.ts';

const line = 26;
const gap = 6;

/** The places of bars, of what is written at their ends and of the line at 0, in pixels. */
export function barsLayout(rows: readonly BarsRow[], context: ChartContext) {
  const { language, theme, column } = context;
  const nameOf = reportName(context);
  const fills = segmentFills(context);
  const references = rows.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  const [from, to] = extent([0, ...rows.map(({ value }) => value), ...references]);
  const texts = rows.map(({ value }) => formatFigure(value, language));
  const widest = (isBelow: boolean) =>
    Math.max(
      0,
      ...rows.map(({ value }, index) => (value < 0 === isBelow ? textWidth(texts[index]!) + gap : 0)),
    );
  const layout = plotLayout(
    {
      split: null,
      legend: [],
      height: Math.max(1, rows.length) * line,
      y: namesAxis(rows.map(({ label, segment }) => nameOf(label, segment))),
      yTitle: wholeKey(context, references.length > 0),
      x: (pixels) => {
        // What is written at the ends lies inside the panel, which has a margin of its own at the right.
        const [before, after] = [widest(true), Math.max(0, widest(false) - 16)];
        const scale = (to - from) / Math.max(40, pixels - before - after);
        const axis = numberAxis(from, to, pixels - before - after, language);
        return { ...axis, from: from - before * scale, to: to + after * scale };
      },
      xTitle: column ?? '',
    },
    context,
  );
  const panel = layout.panels[0]!;
  const origin = panel.x.at(0);
  const marks = rows.map((row, index) => {
    const middle = panel.y.at(index + 0.5);
    const [end, valueText] = [panel.x.at(row.value), texts[index]!];
    const referenceX = row.reference === null ? null : panel.x.at(row.reference);
    const side = row.value < 0 ? -1 : 1;
    // A number gives way to the stroke of the whole that it would stand on.
    const away = referenceX === null ? -1 : (referenceX - end) * side;
    const isOn = away >= 0 && away < textWidth(valueText) + 2 * gap;
    return {
      ...row,
      name: nameOf(row.label, row.segment),
      fill: fills.get(row.segment ?? '') ?? palettes[theme].text3,
      valueText,
      referenceText: orDash(row.reference, (known) => formatFigure(known, language)),
      left: Math.min(end, origin),
      right: Math.max(end, origin),
      top: middle - 8,
      bottom: middle + 8,
      middle,
      referenceX,
      over: middle - 11,
      under: middle + 11,
      align: row.value < 0 ? 'right' : 'left',
      textX: (isOn && referenceX !== null ? referenceX : end) + side * gap,
    };
  });
  const zero = rows.some(({ value }) => value < 0)
    ? [{ x: origin, y: panel.top, y2: panel.top + panel.height }]
    : [];
  return { layout, marks, zero };
}
