/** A place that the layout has worked out in pixels, so that no scale and no axis stands between. */
export function pixel(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const;
}
