import type { ChartContext } from '../chart.ts';
import { nameLines } from '../nameLines.ts';
import { nameWidth } from '../segmentRows.ts';
import { segmentNames } from '../segmentNames.ts';
import type { Axis } from './axis.ts';
import { legendLayout } from './legendLayout.ts';
import { textWidth } from './textWidth.ts';
import type { Panel, PixelScale } from './panel.ts';

/** What a plot shows, before it is known where. */
export interface PlotShape {
  /** A panel each, or null: one for all. */
  readonly split: readonly string[] | null;
  /** Panels beside each other at most; as many as there is room for unless told. */
  readonly mostAcross?: number;
  /** The segments that are drawn over each other and so need a legend. */
  readonly legend: readonly string[];
  /** Pixels of one panel. */
  readonly height: number;
  readonly y: Axis;
  readonly yTitle: string;
  /** The axis along a panel of so many pixels. */
  x(pixels: number): Axis;
  readonly xTitle: string;
}

/** Everything of a plot but its marks, in pixels. */
export interface PlotLayout {
  readonly panels: readonly Panel[];
  readonly height: number;
  readonly legend: ReturnType<typeof legendLayout>['entries'];
  readonly grid: readonly {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
  }[];
  readonly across: readonly Label[];
  readonly up: readonly Label[];
  readonly headings: readonly (Label & {
    readonly segment: string;
    readonly name: string;
    /** Pixels that it may take. */
    readonly limit: number;
  })[];
  readonly titles: readonly Label[];
  /** Pixels that the labels at the left may take. */
  readonly upLimit: number;
}

interface Label {
  readonly x: number;
  readonly y: number;
  /** One line, or several below each other. */
  readonly text: string | readonly string[];
}

const narrowest = 172;
const gap = 22;
/** Half a label stands out at the right. */
const margin = 18;
const heading = 24;
const labels = 20;
const titleHeight = 20;
/** The title above the uppermost number, which may stand at the very top. */
const upperTitleHeight = 26;
/** Pixels of a letter at most. */
const letter = 7.2;
/** Pixels from line to line of a label at the left, and of a title. */
export const lineHeights = { label: 12, title: 14 };

/** Puts the panels of a plot, with their axes, headings and legend, into a picture of the context's width. */
export function plotLayout(shape: PlotShape, context: ChartContext): PlotLayout {
  const { width, segments, language } = context;
  const names = segmentNames(segments, language);
  const { entries, height: legendHeight } = legendLayout(shape.legend, context);
  const upLimit = nameWidth(width);
  const widest = Math.max(0, ...shape.y.ticks.map(({ label }) => textWidth(label)));
  const left = shape.y.ticks.length === 0 ? 2 : Math.min(upLimit, widest) + 10;
  const wanted = shape.split ?? [null];
  const room = width - left - margin;
  const fitting = Math.min(shape.mostAcross ?? wanted.length, Math.floor((room + gap) / (narrowest + gap)));
  const perLine = Math.max(1, Math.min(wanted.length, fitting));
  const panelWidth = (room - (perLine - 1) * gap) / perLine;
  const top = legendHeight + (shape.yTitle === '' ? 4 : upperTitleHeight);
  const lineHeight = (shape.split ? heading : 0) + shape.height + labels + (shape.split ? 10 : 0);
  const x = shape.x(panelWidth);
  const panels = wanted.map((segment, index): Panel => {
    const panelLeft = left + (index % perLine) * (panelWidth + gap);
    const panelTop = top + Math.floor(index / perLine) * lineHeight + (shape.split ? heading : 0);
    return {
      segment,
      left: panelLeft,
      top: panelTop,
      width: panelWidth,
      height: shape.height,
      x: scale(x, panelLeft, panelLeft + panelWidth),
      y: scale(shape.y, panelTop + shape.height, panelTop),
    };
  });
  const lines = Math.ceil(wanted.length / perLine);
  const bottom = top + lines * lineHeight - (shape.split ? 10 : 0);
  const xTitle = nameLines(shape.xTitle, Math.floor((width - left) / letter));
  return {
    panels,
    height: bottom + (shape.xTitle === '' ? 0 : titleHeight + (xTitle.length - 1) * lineHeights.title),
    legend: entries,
    grid: panels.flatMap((panel) => gridOf(panel, x, shape.y)),
    across: panels.flatMap((panel) =>
      x.ticks.map(({ at, label }) => {
        // A label at the edge of the picture moves inwards.
        const half = textWidth(label) / 2;
        const place = Math.max(half, Math.min(width - half, panel.x.at(at)));
        return { x: place, y: panel.top + panel.height + 12, text: label };
      }),
    ),
    up: panels
      .filter((_, index) => index % perLine === 0)
      .flatMap((panel) =>
        shape.y.ticks.map(({ at, label }) => {
          const text = nameLines(label, Math.floor(upLimit / letter));
          // The first line stands in the middle of its place.
          const above = ((text.length - 1) * lineHeights.label) / 2;
          return { x: left - 8, y: panel.y.at(at) - above, text };
        }),
      ),
    headings: shape.split
      ? panels.map((panel) => {
          const name = names.get(panel.segment ?? '') ?? '';
          return {
            segment: panel.segment ?? '',
            name,
            text: name,
            x: panel.left,
            y: panel.top - heading / 2 - 2,
            limit: panelWidth + (perLine > 1 ? gap - 8 : margin),
          };
        })
      : [],
    titles: [
      ...(shape.yTitle === '' ? [] : [{ x: 0, y: legendHeight + 7, text: shape.yTitle }]),
      ...(shape.xTitle === '' ? [] : [{ x: left, y: bottom + 10, text: xTitle }]),
    ],
    upLimit,
  };
}

function scale({ from, to, isLogarithmic }: Axis, start: number, end: number): PixelScale {
  if (isLogarithmic) {
    const span = Math.log(to / from);
    const inside = (value: number) => Math.min(to, Math.max(from, value));
    return {
      at: (value) => start + (Math.log(inside(value) / from) / span) * (end - start),
      invert: (pixel) => from * Math.exp(((pixel - start) / (end - start)) * span),
    };
  }
  const span = to - from || 1;
  return {
    at: (value) => start + ((value - from) / span) * (end - start),
    invert: (pixel) => from + ((pixel - start) / (end - start)) * span,
  };
}

function gridOf(panel: Panel, x: Axis, y: Axis): PlotLayout['grid'] {
  const { left, top, width, height } = panel;
  const [right, bottom] = [left + width, top + height];
  return [
    ...(y.hasGrid ? y.ticks : []).map(({ at }) => ({
      x: left,
      x2: right,
      y: panel.y.at(at),
      y2: panel.y.at(at),
    })),
    ...(x.hasGrid && !y.hasGrid ? x.ticks : []).map(({ at }) => ({
      x: panel.x.at(at),
      x2: panel.x.at(at),
      y: top,
      y2: bottom,
    })),
    ...(y.hasGrid ? [{ x: left, x2: right, y: bottom, y2: bottom }] : []),
  ];
}
