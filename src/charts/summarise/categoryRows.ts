import type { Work } from '../../data/work.ts';
import type { CategoryRow } from '../categoryRow.ts';
import { bands, wholeTable } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';
import { unitsByCode } from './unitsByCode.ts';

const mostValues = 8;

/**
 * The share of each of the eight most frequent values in each segment and, last, in the whole table; the other
 * values together, as null, where there are more. Shares are of the units in which the column is known.
 */
export const categoryRows: Summary = {
  name: 'categoryBySegment',
  *rows({ segmentation, column, weights }: SummaryInput): Work<readonly CategoryRow[]> {
    if (column?.type !== 'text' || column.storage !== 'dictionary') return [];
    const { codes, dictionary } = column;
    const overall = unitsByCode(codes, dictionary.length, wholeTable(segmentation), weights);
    yield { fraction: null };
    const frequent = [...overall.keys()]
      .filter((code) => code > 0 && overall[code]! > 0)
      .sort((a, b) => overall[b]! - overall[a]! || (dictionary[a]! < dictionary[b]! ? -1 : 1));
    // Nine values stand as they are: "other values" would hold one alone.
    const shown = frequent.length <= mostValues + 1 ? frequent : frequent.slice(0, mostValues);
    const result: CategoryRow[] = [];
    for (const { segment, rows } of bands(segmentation)) {
      const units = unitsByCode(codes, dictionary.length, rows, weights);
      const known = units.subarray(1).reduce((sum, value) => sum + value, 0);
      const row = (value: string | null, count: number) =>
        result.push({ segment, value, units: count, known, share: known > 0 ? count / known : null });
      for (const code of shown) row(dictionary[code]!, units[code]!);
      if (shown.length < frequent.length) {
        row(
          null,
          frequent.slice(shown.length).reduce((sum, code) => sum + units[code]!, 0),
        );
      }
      yield { fraction: null };
    }
    return result;
  },
};
