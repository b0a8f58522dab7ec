import type { Points } from './points.ts';
import { pointsAt } from './pointsAt.ts';
import { sampleRows } from './sampleRows.ts';
import { silhouette, type Silhouette } from './silhouette.ts';

/**
 * The silhouette within a seeded sample of at most `limit` rows, drawn without regard to segments; exact where there are
 * no more rows. 5,000 rows are 12.5 million distances. As scikit-learn's `sample_size`, distances are taken within the
 * sample only. `rows` says which rows the values are of.
 */
export function* silhouetteOfSample(
  points: Points,
  labels: Uint8Array,
  segments: number,
  limit: number,
  seed: number,
): Generator<
  { readonly fraction: number },
  { readonly rows: Uint32Array; readonly silhouette: Silhouette | null },
  void
> {
  const rows = sampleRows(points.size, limit, seed);
  const chosen = Uint8Array.from(rows, (row) => labels[row]!);
  return { rows, silhouette: yield* silhouette(pointsAt(points, rows), chosen, segments) };
}
