/** Pixels that a label takes at most, roughly: the page's typeface differs from one system to the next. */
export function textWidth(label: string): number {
  const wide = label.match(/[\d+]/g)?.length ?? 0;
  return Math.ceil(label.length * 7 + wide * 0.7 + (label.includes('%') ? 5 : 0));
}
