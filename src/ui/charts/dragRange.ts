import type { Panel } from '../../charts/plot/panel.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that is being drawn over a panel, in pixels of the picture. */
export interface Stretch {
  readonly panel: Panel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The way of the pointer, where an outline is drawn by hand. */
  readonly outline?: readonly Spot[];
}

/** Pixels above a picture, for what reaches past its upper edge. */
export const topPadding = 2;

/** Spots of an outline at most. */
const mostSpots = 2000;

/** Pixels that a pointer moves before it draws. */
const slack = 4;

interface Dragged {
  /** The axes along which a range is drawn; null: none is. */
  readonly axes: 'x' | 'xy' | null;
  /** Whether the way of the pointer is the outline. */
  readonly isFree: boolean;
  panels(): readonly Panel[];
  ondrag(stretch: Stretch): void;
  ondrawn(stretch: Stretch): void;
  /** Called when a pointer goes down, and when it has drawn. */
  onrest(isDrag: boolean): void;
}

/** Lets a pointer draw ranges over the panels of a picture. For an element with the picture in its upper left corner. */
export function dragRange(dragged: Dragged): (host: HTMLElement) => () => void {
  return (host) => {
    const over = new AbortController();
    const { signal } = over;
    let begun: { readonly spot: Spot; readonly panel: Panel; readonly axes: 'x' | 'xy' } | null = null;
    let drawn: Stretch | null = null;
    let way: Spot[] = [];
    const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
      const { left, top } = host.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top - topPadding };
    };
    host.addEventListener(
      'pointerdown',
      (event) => {
        dragged.onrest(false);
        const { axes } = dragged;
        const spot = spotOf(event);
        const panel = axes && event.button === 0 ? panelAt(dragged.panels(), spot) : null;
        begun = panel && axes ? { spot, panel, axes } : null;
        drawn = null;
        way = [spot];
      },
      { signal },
    );
    host.addEventListener(
      'pointermove',
      (event) => {
        if (!begun) return;
        const spot = spotOf(event);
        if (!drawn && Math.hypot(spot.x - begun.spot.x, spot.y - begun.spot.y) < slack) return;
        if (!drawn) host.setPointerCapture(event.pointerId);
        drawn = stretchBetween(begun.panel, begun.spot, spot, begun.axes);
        if (dragged.isFree && begun.axes === 'xy') {
          way = [...way, insideOf(begun.panel, spot)].slice(-mostSpots);
          drawn = { ...drawn, outline: way };
        }
        dragged.onrest(true);
        dragged.ondrag(drawn);
      },
      { signal },
    );
    const end = () => {
      if (drawn) dragged.ondrawn(drawn);
      begun = null;
      drawn = null;
    };
    host.addEventListener('pointerup', end, { signal });
    host.addEventListener('pointercancel', end, { signal });
    return () => over.abort();
  };
}

/** The panel that a spot lies in, with a little room around it. */
function panelAt(panels: readonly Panel[], { x, y }: Spot, room = 6): Panel | null {
  const holds = ({ left, top, width, height }: Panel) =>
    x >= left - room && x <= left + width + room && y >= top - room && y <= top + height + room;
  return panels.find(holds) ?? null;
}

/** The part of a panel between two spots; along one axis it is as high as the panel. */
function stretchBetween(panel: Panel, from: Spot, to: Spot, axes: 'x' | 'xy'): Stretch {
  const across = between(from.x, to.x, panel.left, panel.left + panel.width);
  const up =
    axes === 'x'
      ? ([panel.top, panel.top + panel.height] as const)
      : between(from.y, to.y, panel.top, panel.top + panel.height);
  return {
    panel,
    left: across[0],
    width: across[1] - across[0],
    top: up[0],
    height: up[1] - up[0],
  };
}

/** The numbers of a panel's axes that a rectangle lies between. */
export function rangeOf({ panel, left, top, width, height }: Stretch) {
  return {
    segment: panel.segment,
    x: [panel.x.invert(left), panel.x.invert(left + width)],
    y: [panel.y.invert(top + height), panel.y.invert(top)],
  } as const;
}

function insideOf({ left, top, width, height }: Panel, { x, y }: Spot): Spot {
  return {
    x: Math.max(left, Math.min(left + width, x)),
    y: Math.max(top, Math.min(top + height, y)),
  };
}

function between(one: number, other: number, least: number, most: number): readonly [number, number] {
  const inside = (value: number) => Math.max(least, Math.min(most, value));
  return one <= other ? [inside(one), inside(other)] : [inside(other), inside(one)];
}
