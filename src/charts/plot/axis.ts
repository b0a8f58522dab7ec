import { dateEdges } from '../../data/dateEdges.ts';
import { formatNumber, locales } from '../../language/format.ts';
import type { Language } from '../../language/text.ts';
import { ticks } from '../ticks.ts';
import { textWidth } from './textWidth.ts';

/** One side of a panel: from which number to which, and what is written along it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Without a grid its ticks are names. */
  readonly hasGrid: boolean;
  readonly isLogarithmic?: true;
}

type Write = (value: number, step: number) => string;

/** Round numbers along so many pixels, as many as their labels leave room for. */
export function numberAxis(
  from: number,
  to: number,
  pixels: number,
  language: Language,
  write: Write = (value, step) => formatNumber(value, language, decimalsOf(step)),
): Axis {
  let marks: Axis['ticks'] = [];
  for (let count = 6; count >= 2; count--) {
    const values = ticks(from, to, count);
    const step = (values[1] ?? 1) - (values[0] ?? 0);
    marks = values.map((at) => ({ at, label: write(at, step) }));
    const widest = Math.max(0, ...marks.map(({ label }) => textWidth(label)));
    if (marks.length * (widest + 14) <= pixels) break;
  }
  return { from, to, ticks: marks, hasGrid: true };
}

/** Numbers up the side of a panel, where labels of any length fit. */
export function heightAxis(to: number, pixels: number, language: Language, write?: Write): Axis {
  const axis = numberAxis(0, to, 1e6, language, write);
  const most = Math.max(2, Math.floor(pixels / 40));
  if (axis.ticks.length <= most + 1) return axis;
  const values = ticks(0, to, most);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const label = write ?? ((value: number) => formatNumber(value, language, decimalsOf(step)));
  return { ...axis, ticks: values.map((at) => ({ at, label: label(at, step) })) };
}

/** Whole numbers up the side of a panel, for what is counted. */
export function countAxis(to: number, pixels: number, language: Language): Axis {
  const axis = heightAxis(Math.max(1, to), pixels, language);
  return { ...axis, ticks: axis.ticks.filter(({ at }) => Number.isInteger(at)) };
}

/**
 * Days, months or years along so many pixels, as many as their labels leave room for; the year is written where it
 * begins. Both ends are epoch milliseconds.
 */
export function dateAxis(from: number, to: number, pixels: number, language: Language): Axis {
  const place = (at: number) => ((at - from) / (to - from || 1)) * pixels;
  let marks: Axis['ticks'] = [];
  for (let count = 12; count >= 2; count--) {
    marks = dateTicks(from, to, count, language);
    const fits = marks.every(({ at, label }, index) => {
      const next = marks[index + 1];
      return !next || place(next.at) - place(at) >= (textWidth(label) + textWidth(next.label)) / 2 + 14;
    });
    if (fits) break;
  }
  return { from, to, ticks: marks, hasGrid: false };
}

function dateTicks(from: number, to: number, count: number, language: Language): Axis['ticks'] {
  const edges = dateEdges(from, to, count, false).filter((edge) => edge >= from && edge <= to);
  const days = ((edges[1] ?? to) - (edges[0] ?? from)) / 86_400_000;
  const within: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(days < 28 ? { day: 'numeric' } : {}),
    ...(days < 360 ? { month: 'short' } : {}),
  };
  const short = new Intl.DateTimeFormat(locales[language], within);
  const full = new Intl.DateTimeFormat(locales[language], { ...within, year: 'numeric' });
  const yearOf = (at: number) => new Date(at).getUTCFullYear();
  return edges.map((at, index) => {
    const before = edges[index - 1];
    const isKnown = days < 360 && before !== undefined && yearOf(before) === yearOf(at);
    return { at, label: (isKnown ? short : full).format(at) };
  });
}

/** Names down the side, the first on top: name i stands at i + ½. */
export function namesAxis(names: readonly string[]): Axis {
  return {
    from: names.length,
    to: 0,
    ticks: names.map((label, index) => ({ at: index + 0.5, label })),
    hasGrid: false,
  };
}

function decimalsOf(step: number): number {
  return Math.max(0, Math.min(12, -Math.floor(Math.log10(step) + 1e-9)));
}
