import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Codes, Column } from '../../../data/column.ts';
import { narrow } from '../../../data/column.ts';
import type { Table } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import { valuesOf } from '../../valuesOf.ts';
import type { GridPart } from '../gridScheme.ts';
import type { MethodContext } from '../method.ts';
import type { Axis } from './axis.ts';
import { mostOfPart, tooManyValues } from './tooMany.ts';

/** The values of a text, or yes and no. */
export function* valuesAxis(
  { subject }: Extract<GridPart, { of: 'values' }>,
  context: MethodContext,
): Work<Result<Axis>> {
  const found = context.column(subject);
  if (failed(found)) return found;
  const column = found.value;
  if (column.type !== 'text' && column.type !== 'boolean') return { problem: needsBands };
  yield { fraction: null };
  const { codes, dictionary } = valuesOf(column);
  const used = yield* usedCodes(context.table, codes, dictionary.length);
  if (used.length > mostOfPart) return { problem: tooManyValues(used.length) };
  const order = inOrder(used, dictionary, column, context.order?.(subject) ?? []);
  const placeOf = new Uint32Array(dictionary.length);
  order.forEach((code, place) => (placeOf[code] = place + 1));
  const places = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) places[row] = placeOf[codes[row]!]!;
  const values = order.map((code) => ({ id: idOf(column, code, dictionary), name: dictionary[code]! }));
  return {
    value: {
      values,
      codes: narrow(places, order.length + 1),
      asked: (row) => ({ subject, value: column.at(row), type: column.type }),
      said: (position) => {
        const { name } = values[position]!;
        return message({ en: name, sv: name, it: name, da: name });
      },
      change: (row, position) => ({
        change: {
          subject,
          from: column.at(row),
          to: column.type === 'boolean' ? order[position] === 2 : values[position]!.name,
          direction: 'exactly',
        },
        distance: 1,
      }),
    },
  };
}

/** Yes and no have the same ids whatever a file calls them. */
function idOf(column: Column, code: number, dictionary: readonly string[]): string {
  return column.type === 'boolean' ? String(code === 2) : dictionary[code]!;
}

function* usedCodes(table: Table, codes: Codes, size: number): Work<readonly number[]> {
  const mask = table.mask() ?? null;
  const isUsed = new Uint8Array(size);
  const isTime = pacer();
  for (let row = 0; row < codes.length; row++) {
    if (mask === null || mask.get(row)) isUsed[codes[row]!] = 1;
    if (row % 65_536 === 0 && isTime()) yield { fraction: row / codes.length };
  }
  return Array.from(isUsed, (used, code) => (used && code > 0 ? code : 0)).filter((code) => code > 0);
}

/** Yes before no; texts in the order that they are given, those without one by the alphabet with numbers by their size. */
function inOrder(
  used: readonly number[],
  dictionary: readonly string[],
  column: Column,
  given: readonly string[],
): readonly number[] {
  if (column.type === 'boolean') return used.toReversed();
  const collator = new Intl.Collator('en', { numeric: true });
  const places = new Map(given.map((value, place) => [value, place]));
  const placeOf = (code: number) => places.get(dictionary[code]!) ?? given.length;
  return used.toSorted(
    (left, right) =>
      placeOf(left) - placeOf(right) || collator.compare(dictionary[left]!, dictionary[right]!),
  );
}

const needsBands: Problem = {
  message: message({
    en: 'A number or date in a grid needs bands.',
    sv: 'Ett tal eller datum i en korstabell behöver intervall.',
    it: 'Un numero o una data in un incrocio richiede delle fasce.',
    da: 'Et tal eller en dato i en krydstabel kræver intervaller.',
  }),
  remedy: message({
    en: 'Choose the part again.',
    sv: 'Välj delen på nytt.',
    it: 'Scegli di nuovo la parte.',
    da: 'Vælg delen igen.',
  }),
};
