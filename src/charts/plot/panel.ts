/** Turns numbers of an axis into pixels of the picture, and back. */
export interface PixelScale {
  at(value: number): number;
  invert(pixel: number): number;
}

/** A field of marks in a picture, in pixels. */
export interface Panel {
  /** The one segment that is drawn in it, or null. */
  readonly segment: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: PixelScale;
  readonly y: PixelScale;
}
