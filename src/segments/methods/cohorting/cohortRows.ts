import { message } from '../../../language/message.ts';
import type { Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/cohorts.ts';
import { groupRows } from '../../../data/groupRows.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { countUpTo } from '../../../statistics/countUpTo.ts';
import type { PeriodUnit } from '../../operators/calendar.ts';
import { remembered } from '../settled/remembered.ts';
import type { CohortLines } from './cohortLines.ts';
import { periodsOver } from './periodsOver.ts';

/** The cohort of every row of one table, by the period of its customer's first purchase. */
export interface CohortRows {
  /** The days that begin the periods that the table's dates lie in, from the first to the last without a gap. */
  readonly starts: Float64Array;
  /** The period of each row's cohort, a position among `starts`; −1: none, and for rows outside the table. */
  readonly cohort: Int32Array;
  /** Which customer each row is of, from 1; 0 where none is told. Null: each row is one. */
  readonly customer: ArrayLike<number> | null;
  /** Customers of each cohort. */
  readonly customers: Uint32Array;
  /** Rows of the table without a date or a customer, and of customers with no purchase. */
  readonly missing: number;
}

const remember = remembered<Result<CohortRows>>(4);

/** The cohorts of a table's rows, worked out once. Lines that are worth nothing, or less, are no purchase. */
export function* cohortRows(lines: CohortLines, table: Table, unit: PeriodUnit): Work<Result<CohortRows>> {
  const { date, key, amount } = lines;
  return yield* remember([date, key, amount, table.mask() ?? null], unit, () => work(lines, table, unit));
}

function* work({ date, key, amount }: CohortLines, table: Table, unit: PeriodUnit): Work<Result<CohortRows>> {
  const kept = rowsOf(table);
  const { values } = date;
  const groups = key && groupRows(key);
  const customer = groups && groups.codes;
  const firsts = new Float64Array(groups ? groups.groups + 1 : 0).fill(Number.NaN);
  let [first, last] = [Number.NaN, Number.NaN];
  const isTime = pacer();
  for (let row = 0; row < values.length; row++) {
    if ((row & 0x7fff) === 0 && isTime()) yield { fraction: (row / values.length) * 0.5 };
    const day = values[row]!;
    if (Number.isNaN(day) || !kept.get(row)) continue;
    if (!(first <= day)) first = day;
    if (!(last >= day)) last = day;
    if (!customer || (amount && !(amount.values[row]! > 0))) continue;
    const who = customer[row]!;
    if (!(firsts[who]! <= day)) firsts[who] = day;
  }
  const starts = periodsOver(first, last, unit);
  if (!starts) return { problem: { message: message(words.tooLong), remedy: message(words.tooLongRemedy) } };
  const customers = new Uint32Array(starts.length);
  const cohort = new Int32Array(values.length).fill(-1);
  const counted = new Uint8Array(firsts.length);
  let missing = 0;
  for (let row = 0; row < values.length; row++) {
    if ((row & 0x7fff) === 0 && isTime()) yield { fraction: 0.5 + (row / values.length) * 0.5 };
    if (!kept.get(row)) continue;
    const who = customer ? customer[row]! : 0;
    const began = customer ? (who === 0 ? Number.NaN : firsts[who]!) : values[row]!;
    if (Number.isNaN(began) || Number.isNaN(values[row]!)) {
      missing++;
      continue;
    }
    const at = countUpTo(starts, began) - 1;
    cohort[row] = at;
    if (customer && counted[who]) continue;
    if (customer) counted[who] = 1;
    customers[at]!++;
  }
  return { value: { starts, cohort, customer, customers, missing } };
}
