/** Where a floating box goes beside its anchor, so that it stays inside the window. All in CSS pixels of the window. */
export function floatingPlace(
  anchor: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  box: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  align: 'start' | 'end' = 'start',
  gap = 6,
  margin = 8,
): { readonly left: number; readonly top: number } {
  const wanted = align === 'start' ? anchor.left : anchor.right - box.width;
  const left = Math.max(margin, Math.min(wanted, view.width - box.width - margin));
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - box.height;
  const fitsBelow = below + box.height <= view.height - margin;
  const top = fitsBelow || above < margin ? below : above;
  return { left, top: Math.max(margin, Math.min(top, view.height - box.height - margin)) };
}
