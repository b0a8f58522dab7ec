/** Pixels between the pointer and the tooltip. */
const gap = 12;

/** Puts Vega’s tooltip above the pointer where there is room, so that it covers nothing below the picture. */
export function tooltipAbove({ clientY }: MouseEvent): void {
  const tooltip = document.getElementById('vg-tooltip-element');
  const top = clientY - gap - (tooltip?.offsetHeight ?? 0);
  if (tooltip && top >= 0) tooltip.style.top = `${top}px`;
}
