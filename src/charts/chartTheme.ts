import type { Config } from 'vega-lite';
import { palettes, type Theme } from './palette.ts';

const chartFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** The Vega-Lite config of a theme: no frame, no axis line, no ticks, a faint grid on the measured axis alone. */
export function chartTheme(theme: Theme): Config {
  const { text, text2, text3, grid, lineStrong, accent, segments, rest, sequential, diverging } =
    palettes[theme];
  const label = { labelFont: chartFont, labelFontSize: 12 } as const;
  return {
    background: 'transparent',
    font: chartFont,
    padding: 0,
    numberFormat: ',.4~r',
    timeFormat: '%-d %b %Y',
    view: { stroke: null, continuousWidth: 560, continuousHeight: 300, step: 26 },
    title: {
      anchor: 'start',
      frame: 'group',
      offset: 14,
      font: chartFont,
      fontSize: 14,
      fontWeight: 600,
      lineHeight: 20,
      color: text,
      subtitleFont: chartFont,
      subtitleFontSize: 13,
      subtitleFontWeight: 400,
      subtitleLineHeight: 18,
      subtitleColor: text2,
      subtitlePadding: 2,
    },
    axis: {
      ...label,
      domain: false,
      ticks: false,
      grid: false,
      gridColor: grid,
      gridWidth: 1,
      labelColor: text2,
      labelPadding: 6,
      labelLimit: 190,
      titleFont: chartFont,
      titleFontSize: 12,
      titleFontWeight: 400,
      titleColor: text2,
      titlePadding: 8,
    },
    axisQuantitative: { grid: true, tickCount: 5 },
    axisTemporal: { grid: false, domain: true, domainColor: lineStrong },
    header: {
      ...label,
      labelFontWeight: 600,
      labelColor: text,
      labelAnchor: 'start',
      labelPadding: 6,
      title: null,
    },
    legend: {
      ...label,
      orient: 'top',
      direction: 'horizontal',
      title: null,
      symbolType: 'square',
      symbolSize: 90,
      labelColor: text2,
      columnPadding: 16,
      rowPadding: 4,
      offset: 8,
    },
    text: { font: chartFont, fontSize: 12, color: text },
    rule: { color: text3, strokeWidth: 1 },
    bar: { color: accent, cornerRadiusEnd: 1 },
    area: { color: accent, line: false },
    line: { color: accent, strokeWidth: 2, strokeCap: 'round' },
    point: { color: accent, filled: true, size: 70 },
    tick: { color: text, thickness: 2 },
    range: {
      category: [...segments, rest],
      ordinal: [...sequential],
      ramp: [...sequential],
      heatmap: [...sequential],
      diverging: [...diverging],
    },
  };
}
