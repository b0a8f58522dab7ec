import { formatNumber, formatPercent } from '../language/format.ts';
import type { ChartContext } from './chart.ts';
import { lensWords } from './lensWords.ts';
import { palettes, segmentColor } from './palette.ts';
import { segmentNames } from './segmentNames.ts';
import { spread } from './spread.ts';
import type { StrataRow } from './strataRow.ts';
import { nameLines } from './nameLines.ts';

/** Below this width the last shares stand under the names and the counts of the columns are left out. */
const narrow = 520;
const steps = 24;
/** Pixels from one line of a broken name to the next. */
export const lineHeightOfNames = 14;
/** A figure stands beside a block that is at least this high. */
const legible = 11;

/** A smooth passage from 0 to 1, level at both ends. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Columns, blocks, ribbons and labels of the strata in pixels. */
export function strataLayout(rows: readonly StrataRow[], context: ChartContext) {
  const { language, theme, width, segments } = context;
  const { lens: lensColors, text, text2 } = palettes[theme];
  const isNarrow = width < narrow;
  const names = segmentNames(segments, language);
  const layers = [...new Set(rows.map(({ layer }) => layer))];
  const bar = isNarrow ? 16 : 22;
  const left = layers.length > 1 ? (isNarrow ? 32 : 38) : 0;
  const right = isNarrow ? Math.max(116, width * 0.38) : Math.min(270, width * 0.4);
  const nameLimit = isNarrow ? right - 9 : right - 56;
  const stride = layers.length > 1 ? (width - left - right - bar) / (layers.length - 1) : 0;
  const top = isNarrow ? 24 : 42;
  const lines = new Map(
    [...names].map(([id, name]) => [id, nameLines(name, Math.floor(nameLimit / (isNarrow ? 6.4 : 7)))]),
  );
  const mostLines = Math.max(1, ...[...lines.values()].map(({ length }) => length));
  const lineGap = (isNarrow ? 32 : 17) + (mostLines - 1) * lineHeightOfNames;
  const body = Math.max(isNarrow ? 340 : 348, segments.length * (lineGap + 2));
  const percent = (share: number, digits = share > 0 && share < 0.0095 ? 1 : 0) =>
    formatPercent(share, language, digits);

  const sums = layers.map((layer) =>
    rows.reduce((sum, row) => (row.layer === layer ? sum + (row.share ?? 0) : sum), 0),
  );
  const whole = Math.max(1, ...sums);

  const columns = layers.map((layer, position) => {
    const x = left + position * stride;
    const words = lensWords(layer);
    const total = rows.find((row) => row.layer === layer)?.total ?? 0;
    const heading = words.heading[language];
    return { layer, x, heading, total: formatNumber(total, language, 0), color: lensColors[layer] };
  });

  const blocks = columns.flatMap(({ layer, x, heading }, column) => {
    let above = top;
    return segments.flatMap((segment, order) => {
      const row = rows.find((candidate) => candidate.layer === layer && candidate.segment === segment.id);
      if (!row || row.share === null) return [];
      const start = above;
      above += (row.share / whole) * body;
      return [
        {
          segment: segment.id,
          order,
          column,
          x,
          x2: x + bar,
          y: start,
          y2: above,
          fill: segmentColor(segment, theme),
          name: names.get(segment.id) ?? segment.id,
          lines: lines.get(segment.id) ?? [segment.id],
          heading,
          share: percent(row.share),
          exact: percent(row.share, 1),
          count: formatNumber(row.units, language, 0),
        },
      ];
    });
  });

  const ribbons = blocks.flatMap((from) => {
    const to = blocks.find(({ column, segment }) => column === from.column + 1 && segment === from.segment);
    if (!to) return [];
    return Array.from({ length: steps + 1 }, (_, step) => {
      const along = ease(step / steps);
      return {
        ribbon: `${from.column} ${from.segment}`,
        fill: from.fill,
        x: from.x2 + ((to.x - from.x2) * step) / steps,
        y: from.y + (to.y - from.y) * along,
        y2: from.y2 + (to.y2 - from.y2) * along,
      };
    });
  });

  const last = columns.length - 1;
  const figures = blocks
    .filter(({ column, y, y2 }) => column !== last && y2 - y >= legible)
    .map(({ column, x, x2, y, y2, share }) => ({
      x: column === 0 ? x - 6 : x2 + 6,
      y: (y + y2) / 2,
      share,
      align: column === 0 ? 'right' : 'left',
      color: column === 0 ? text2 : text,
    }));

  const named = blocks.filter(({ column }) => column === last);
  const places = spread(
    named.map(({ y, y2 }) => (y + y2) / 2),
    lineGap,
    top + lineGap / 2 - 2,
    top + body - lineGap / 2 + 2,
  );
  const labels = named.map(({ name, lines, share, x2 }, index) => {
    const half = ((lines.length - 1) * lineHeightOfNames) / 2;
    return {
      name,
      lines,
      share,
      nameX: x2 + 9,
      nameY: places[index]! - half - (isNarrow ? 6 : 0),
      shareX: isNarrow ? x2 + 9 : width,
      shareY: places[index]! + (isNarrow ? half + 7 : 0),
    };
  });
  return { columns, blocks, ribbons, figures, labels, nameLimit, top, isNarrow, height: top + body };
}
