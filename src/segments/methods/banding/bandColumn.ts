import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Text } from '../../../language/text.ts';
import type { Bitmap } from '../../../data/bitmap.ts';
import type { Column, DateColumn, NumberColumn } from '../../../data/column.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { numberShape } from '../../moves/numberShape.ts';
import { dayLength } from '../../operators/calendar.ts';
import { RecentlyUsed } from '../../recentlyUsed.ts';
import { sortedValues } from '../../sortedValues.ts';
import type { BandsOf } from '../bands/bandsOf.ts';
import { wayNamed } from '../bands/index.ts';
import type { MethodContext } from '../method.ts';
import { rowsAreGroups } from '../rowsAreGroups.ts';
import type { Banding, Grid } from './banding.ts';
import type { Sample } from './cutter.ts';
import { cutterNamed } from './index.ts';

/** A column with the bands that it is cut into. */
export interface BandedColumn {
  readonly column: NumberColumn | DateColumn;
  readonly banding: Banding;
  /** What decided the cuts. */
  readonly sample: Sample;
}

const known = new WeakMap<Float64Array, RecentlyUsed<Banding>>();

/** Bandings kept for one column: an edit that leaves the cuts alone, or another table, works out nothing anew. */
const kept = 8;

/**
 * Cuts a column or trait of one table into bands. Cuts that come from data are those of the reference, where there is
 * one. A subject that is no number or date, one without values, and ranks among rows that are groups are problems.
 */
export function* bandColumn(
  { subject, way: name, options }: BandsOf,
  context: MethodContext,
): Work<Result<BandedColumn>> {
  const [way, cutter] = [wayNamed(name), cutterNamed(name)];
  if (!way || !cutter) throw new Error(`There are no bands “${name}”`);
  const own = context.column(subject);
  if (failed(own)) return own;
  const decides = context.reference ?? context;
  const deciding = decides.column(subject);
  if (failed(deciding)) return deciding;
  const column = own.value;
  for (const { type } of [column, deciding.value])
    if (!(way.types as readonly string[]).includes(type)) return { problem: misfit(way.types) };
  if (!isQuantity(column) || !isQuantity(deciding.value)) return { problem: misfit(way.types) };
  if (way.weighsRows && decides.isAggregate) return { problem: rowsAreGroups };
  const ascending = sortedValues(deciding.value, decides.table.mask() ?? null);
  if (way.cutsFromData && ascending.length === 0) return { problem: noValues };
  const range = rangeOf(column, context.table.mask() ?? null, ascending);
  const sample = { type: column.type, ascending, range, step: yield* stepOf(deciding.value) };
  let bandings = known.get(ascending);
  if (!bandings) known.set(ascending, (bandings = new RecentlyUsed(kept)));
  const key = JSON.stringify([name, options, way.cutsFromData ? null : range]);
  const remembered = bandings.get(key);
  if (remembered) return { value: { column, banding: remembered, sample } };
  const cut = yield* cutter.cut(options, sample);
  if (failed(cut)) return cut;
  bandings.set(key, cut.value);
  return { value: { column, banding: cut.value, sample } };
}

/** The number of each row's band, 1 being the first; 0 where the value is missing. */
export function* bandCodes({ column, banding }: BandedColumn): Work<Uint8Array> {
  const { values } = column;
  const codes = new Uint8Array(values.length);
  const isTime = pacer();
  for (let row = 0; row < values.length; row += stretch) {
    banding.writeCodes(codes, values, row, Math.min(values.length, row + stretch));
    if (isTime()) yield { fraction: row / values.length };
  }
  return codes;
}

/** What the values of a column are written in. */
export function* gridOf(column: NumberColumn | DateColumn): Work<Grid> {
  if (column.type === 'date') return { unit: column.hasTime ? 1 : dayLength, parts: 1 };
  const { decimals } = yield* numberShape(column);
  return decimals === null ? null : { unit: 1, parts: 10 ** decimals };
}

const stretch = 1 << 16;

function isQuantity(column: Column): column is NumberColumn | DateColumn {
  return column.type === 'number' || column.type === 'date';
}

function* stepOf(column: NumberColumn | DateColumn): Work<number> {
  const grid = yield* gridOf(column);
  return grid && grid.parts === 1 ? grid.unit : 0;
}

type Range = Sample['range'];

const ranges = new WeakMap<Column, { readonly rows: Bitmap | null; readonly range: Range }>();

/** From the smallest to the largest of a table's own values and of those that decide; kept for the last rows asked. */
function rangeOf(column: NumberColumn | DateColumn, rows: Bitmap | null, ascending: Float64Array): Range {
  const last = ranges.get(column);
  const own = last && last.rows === rows ? last.range : ownRange(column, rows);
  ranges.set(column, { rows, range: own });
  return {
    from: Math.min(own.from, ascending[0] ?? Number.POSITIVE_INFINITY),
    to: Math.max(own.to, ascending.at(-1) ?? Number.NEGATIVE_INFINITY),
  };
}

function ownRange({ values }: NumberColumn | DateColumn, rows: Bitmap | null): Range {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if ((value < from || value > to) && (rows === null || rows.get(row))) {
      from = Math.min(from, value);
      to = Math.max(to, value);
    }
  }
  return { from, to };
}

const kinds: Readonly<Record<string, Text>> = {
  number: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  date: { en: 'a date', sv: 'ett datum', it: 'una data', da: 'en dato' },
};

function misfit(types: readonly string[]): Problem {
  return {
    message: message(
      {
        en: 'These bands need {kinds}.',
        sv: 'De här intervallen kräver {kinds}.',
        it: 'Queste fasce richiedono {kinds}.',
        da: 'Disse intervaller kræver {kinds}.',
      },
      { kinds: { list: types.map((type) => kinds[type]!), or: true } },
    ),
    remedy: message({
      en: 'Choose another column, or other bands.',
      sv: 'Välj en annan kolumn eller andra intervall.',
      it: 'Scegli un’altra colonna, o altre fasce.',
      da: 'Vælg en anden kolonne eller andre intervaller.',
    }),
  };
}

const noValues: Problem = {
  message: message({
    en: 'There are no values to cut into bands: every row is empty there.',
    sv: 'Det finns inga värden att dela in: alla rader är tomma där.',
    it: 'Non ci sono valori da dividere in fasce: lì tutte le righe sono vuote.',
    da: 'Der er ingen værdier at inddele: alle rækker er tomme der.',
  }),
  remedy: message({
    en: 'Choose another column.',
    sv: 'Välj en annan kolumn.',
    it: 'Scegli un’altra colonna.',
    da: 'Vælg en anden kolonne.',
  }),
};
