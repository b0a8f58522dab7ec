/** Bins that values are shared out over before they are smoothed. */
const bins = 4096;
/** Bandwidths beyond which a value no longer counts: there a Gaussian kernel is below 10⁻⁷ of its height. */
const reach = 6;

/**
 * The Gaussian kernel density of values at evenly spaced places from `from` to `to`. Each value is shared out linearly
 * between the two nearest of 4,096 bins, so that a million values cost one pass; the density is as of all of them.
 * Source: Wand, Fast Computation of Multivariate Kernel Estimators (1994), linear binning.
 */
export function kernelDensity(
  values: ArrayLike<number>,
  bandwidth: number,
  { from, to, places }: { readonly from: number; readonly to: number; readonly places: number },
): Float64Array {
  const density = new Float64Array(places);
  if (values.length === 0 || !(bandwidth > 0)) return density;
  const start = from - reach * bandwidth;
  const step = (to - from + 2 * reach * bandwidth) / (bins - 1);
  const shares = new Float64Array(bins);
  for (let index = 0; index < values.length; index++) {
    const place = (values[index]! - start) / step;
    if (!(place >= 0 && place < bins - 1)) continue;
    const bin = Math.floor(place);
    shares[bin]! += bin + 1 - place;
    shares[bin + 1]! += place - bin;
  }
  const scale = 1 / (values.length * bandwidth * Math.sqrt(2 * Math.PI));
  for (let place = 0; place < places; place++) {
    const at = from + (places > 1 ? (place * (to - from)) / (places - 1) : 0);
    const first = Math.max(0, Math.ceil((at - reach * bandwidth - start) / step));
    const last = Math.min(bins - 1, Math.floor((at + reach * bandwidth - start) / step));
    let sum = 0;
    for (let bin = first; bin <= last; bin++) {
      if (shares[bin] === 0) continue;
      const distance = (start + bin * step - at) / bandwidth;
      sum += shares[bin]! * Math.exp(-0.5 * distance * distance);
    }
    density[place] = sum * scale;
  }
  return density;
}
