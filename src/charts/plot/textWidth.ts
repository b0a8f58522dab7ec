/** Pixels that a label takes at most, roughly: the page's typeface differs from one system to the next. */
export function textWidth(label: string): number {
  return label.length * 7 + (label.includes('%') ? 5 : 0);
}
