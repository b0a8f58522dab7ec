import { message } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import type { Column } from '../../../data/column.ts';
import * as refusalWords from '../../../language/words/fitRefusals.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';
import { mostLevels } from './predictorsToBegin.ts';
import { levelsOf } from '../settled/levelsOf.ts';
import { traitName } from '../settled/traitName.ts';

/** A trait that a score is predicted from. */
export interface FitColumn {
  readonly trait: Trait;
  readonly name: string;
  readonly column: Column;
  /** Its values in the order of their codes from 1, by code point; no and yes of a yes or no; null of a number. */
  readonly levels: readonly string[] | null;
}

type Asked = Pick<MethodContext, 'table' | 'column' | 'origin'>;

/** The columns of predictors with their levels; a date, or a text with many values, is a problem. */
export function fitColumns(traits: readonly Trait[], context: Asked): Result<readonly FitColumn[]> {
  const found: FitColumn[] = [];
  for (const trait of traits) {
    const name = traitName(trait, context);
    const asked = context.column(trait);
    if (failed(asked)) return asked;
    const column = asked.value;
    if (column.type === 'date')
      return { problem: { message: message(refusalWords.noDates, { column: name }), remedy: leaveOut } };
    const isTold = column.type !== 'text' || column.storage === 'dictionary';
    const levels = isTold ? levelsOf(column, context.table) : null;
    if (column.type === 'text' && (levels === null || levels.length > mostLevels))
      return {
        problem: {
          message: message(refusalWords.manyLevels, { column: name, most: mostLevels }),
          remedy: leaveOut,
        },
      };
    found.push({ trait, name, column, levels });
  }
  return { value: found };
}

const leaveOut = message(refusalWords.leaveOut);

/**
 * Some rows of a column as a model with these levels is given them. A value that is none of the levels, as another
 * table may have, gets a code past them: it counts as the first level.
 */
export function predictorOf(column: Column, levels: readonly string[] | null, rows: Uint32Array): Predictor {
  if (levels === null || column.type === 'number') {
    const values = 'values' in column ? column.values : new Float64Array(column.length).fill(Number.NaN);
    return { kind: 'number', values: Float64Array.from(rows, (row) => values[row]!) };
  }
  const codeOf = codesIn(column, levels);
  return { kind: 'category', codes: Uint8Array.from(rows, codeOf), levels: levels.length };
}

function codesIn(column: Column, levels: readonly string[]): (row: number) => number {
  if (column.type === 'boolean') return (row) => column.codes[row]!;
  const positions = new Map(levels.map((level, at) => [level, at + 1]));
  const past = levels.length + 1;
  if (column.type === 'text' && column.storage === 'dictionary') {
    const codes = Uint8Array.from(column.dictionary, (value, code) =>
      code === 0 ? 0 : (positions.get(value) ?? past),
    );
    return (row) => codes[column.codes[row]!]!;
  }
  return (row) => {
    const value = column.at(row);
    return value === null ? 0 : (positions.get(String(value)) ?? past);
  };
}
