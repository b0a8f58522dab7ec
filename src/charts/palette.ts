import { restSegment } from '../segments/segmentation.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';

export type Theme = 'light' | 'dark';

/** The colours of one theme that stand in pictures: those of the interface's tokens. */
interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly grid: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly lens: Readonly<Record<'market' | 'lead' | 'customer', string>>;
  /** The segment colours in the order that segments are made. */
  readonly segments: readonly string[];
  /** Everyone else. */
  readonly rest: string;
  readonly sequential: readonly string[];
  readonly diverging: readonly string[];
  /** How opaque a pale ribbon is, so that text stays legible on it. */
  readonly ribbon: number;
}

const list = (colors: string): readonly string[] => colors.split(' ');

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    surface: '#ffffff',
    text: '#1b1c1e',
    text2: '#4d5056',
    text3: '#686b71',
    grid: '#ecece8',
    lineStrong: '#cdcdc8',
    accent: '#2f5fd0',
    lens: { market: '#752b8a', lead: '#a15c00', customer: '#00734f' },
    segments: list(
      '#1055a2 #962a01 #6a7846 #764357 #9e9100 #9a7ce6 #0096aa #ba7275 #097775 #8d9456 #2d4b32 #4b2d5f',
    ),
    rest: '#888e96',
    sequential: list('#f3f7fc #dde9f9 #c7daf6 #b1ccf2 #9cbdee #86aeea #71a0e5'),
    diverging: list('#69b4e6 #9accf0 #c9e4f8 #f2f2ef #f7d9ca #edb89d #e1966f'),
    ribbon: 0.26,
  },
  dark: {
    surface: '#1a1b1e',
    text: '#e9eaec',
    text2: '#b3b7be',
    text3: '#92969e',
    grid: '#26282c',
    lineStrong: '#43464c',
    accent: '#6d9df5',
    lens: { market: '#efaeec', lead: '#eaa950', customer: '#62d0a4' },
    segments: list(
      '#4b79b6 #e57f6a #728100 #c0456c #c9cc3b #ad91ff #88dded #ffb8bb #57b2b5 #a8a12d #b9f5a5 #a064ff',
    ),
    rest: '#7a808a',
    sequential: list('#1a1e25 #1e2837 #22324a #263c5d #294672 #2d5186 #305c9c'),
    diverging: list('#13618d #1c4d6b #1e394b #26282b #492e20 #673b23 #874723'),
    ribbon: 0.26,
  },
};

/** The colour a segment has in every chart of a theme. */
export function segmentColor({ id, color }: SegmentLabel, theme: Theme): string {
  const { segments, rest } = palettes[theme];
  return id === restSegment ? rest : (segments[(color - 1) % segments.length] ?? rest);
}
