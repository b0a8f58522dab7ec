import type { Bitmap } from '../../data/bitmap.ts';
import type { Column, NamedColumn, NumberColumn } from '../../data/column.ts';
import { forEachRow } from '../../data/forEachRow.ts';
import { sumsByCell } from '../../data/sumsByCell.ts';
import type { Work } from '../../data/work.ts';
import type { ProfileRow } from '../profileRow.ts';
import { segmentBands, wholeTable } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';
import { unitsByCode } from './unitsByCode.ts';

const mostTraits = 18;
/** A category with more values than this says too little by each of them. */
const mostValues = 6;

interface Trait extends Pick<ProfileRow, 'column' | 'value' | 'measure'> {
  of(rows: Bitmap): number | null;
}

/**
 * The mean or share of up to 18 traits in each segment, over that of the whole table, base 100. A mean is per row, or
 * per unit where a row is a group; shares are of the units in which the column is known.
 */
export const profileRows: Summary = {
  name: 'profileIndex',
  *rows(input: SummaryInput): Work<readonly ProfileRow[]> {
    const { segmentation, traits: columns } = input;
    const rows = wholeTable(segmentation);
    const traits = columns.flatMap((named) => traitsOf(named, rows, input)).slice(0, mostTraits);
    const result: ProfileRow[] = [];
    for (const { column, value, measure, of } of traits) {
      const whole = of(rows);
      yield { fraction: null };
      for (const { segment, rows: members } of segmentBands(segmentation)) {
        const own = of(members);
        const index = own !== null && whole !== null && whole > 0 && own >= 0 ? (100 * own) / whole : null;
        result.push({ segment, column, value, measure, own, whole, index });
        yield { fraction: null };
      }
    }
    return result;
  },
};

type Read = Pick<SummaryInput, 'weights' | 'isAggregate'>;

function traitsOf({ name, column }: NamedColumn, rows: Bitmap, read: Read): readonly Trait[] {
  const make = makers[column.type] as (
    name: string,
    column: Column,
    rows: Bitmap,
    read: Read,
  ) => readonly Trait[];
  return make(name, column, rows, read);
}

const makers: {
  readonly [Type in Column['type']]: (
    name: string,
    column: Extract<Column, { type: Type }>,
    rows: Bitmap,
    read: Read,
  ) => readonly Trait[];
} = {
  number: (name, column, _rows, read) => [
    { column: name, value: null, measure: 'mean', of: (rows) => mean(column, rows, read) },
  ],
  boolean: (name, { codes }, _rows, { weights }) => [
    {
      column: name,
      value: null,
      measure: 'yes',
      of: (rows) => shareOf(unitsByCode(codes, 3, rows, weights), 2),
    },
  ],
  text(name, column, rows, { weights }) {
    if (column.storage === 'bytes') return [];
    const { codes, dictionary } = column;
    const overall = unitsByCode(codes, dictionary.length, rows, weights);
    const present = [...overall.keys()].filter((code) => code > 0 && overall[code]! > 0);
    if (present.length < 2 || present.length > mostValues) return [];
    return present
      .sort((a, b) => overall[b]! - overall[a]! || (dictionary[a]! < dictionary[b]! ? -1 : 1))
      .map((code) => ({
        column: name,
        value: dictionary[code]!,
        measure: 'share',
        of: (members) => shareOf(unitsByCode(codes, dictionary.length, members, weights), code),
      }));
  },
  date: () => [],
};

function mean({ values }: NumberColumn, rows: Bitmap, { weights, isAggregate }: Read): number | null {
  if (!isAggregate || !weights) {
    const { counts, sums } = sumsByCell({ groups: [rows], codes: null, size: 1 }, values);
    return counts[0]! > 0 ? sums[0]! / counts[0]! : null;
  }
  let sum = 0;
  let lost = 0;
  let units = 0;
  forEachRow(rows, (row) => {
    const value = values[row]!;
    if (Number.isNaN(value)) return;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    units += weights[row]!;
  });
  return units > 0 ? (sum + lost) / units : null;
}

function shareOf(units: Float64Array, code: number): number | null {
  const known = units.subarray(1).reduce((sum, count) => sum + count, 0);
  return known > 0 ? units[code]! / known : null;
}
