/** The upper edges of the steps of the diverging ramp; an index of 90 to 110 is the neutral middle. */
const edges: readonly { readonly edge: number; readonly isIn: boolean }[] = [
  { edge: 50, isIn: false },
  { edge: 70, isIn: false },
  { edge: 90, isIn: false },
  { edge: 110, isIn: true },
  { edge: 140, isIn: true },
  { edge: 200, isIn: true },
];

/** The step of the diverging ramp, 1 (far under) to 7 (far over), that an index with base 100 takes. */
export function heatStep(index: number): number {
  const step = edges.findIndex(({ edge, isIn }) => index < edge || (isIn && index === edge));
  return step < 0 ? edges.length + 1 : step + 1;
}
