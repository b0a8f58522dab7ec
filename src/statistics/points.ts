/**
 * Points in space, one a row: coordinate c of row i is `values[i * width + c]` (row-major). There are `size` rows of
 * `width` coordinates each, so that `values` holds `size * width` finite numbers; missing values never reach it.
 */
export interface Points {
  readonly values: Float64Array;
  readonly size: number;
  readonly width: number;
}
