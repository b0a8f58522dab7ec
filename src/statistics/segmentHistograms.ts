/** Counts of values from 0 to 1 in bins of equal width, one histogram a segment; a value of 1 is in the last bin. */
export function segmentHistograms(
  values: Float64Array,
  labels: Uint8Array,
  segments: number,
  bins = 20,
): readonly Uint32Array[] {
  const histograms = Array.from({ length: segments }, () => new Uint32Array(bins));
  for (let row = 0; row < values.length; row++)
    histograms[labels[row]!]![Math.min(bins - 1, Math.floor(values[row]! * bins))]!++;
  return histograms;
}
