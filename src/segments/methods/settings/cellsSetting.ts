import * as v from 'valibot';
import type { Name, Text } from '../../../language/text.ts';
import { idSchema } from '../../idSchema.ts';
import { nameSchema } from '../../nameSchema.ts';
import { restSegment } from '../../segmentation.ts';
import type { Setting } from './setting.ts';

/** From one score to another, both included. */
export type ScoreRange = readonly [from: number, to: number];

/** A range of each score: all combinations of them. */
export interface ScoreBox {
  readonly r: ScoreRange;
  readonly f: ScoreRange;
  /** Null: any. */
  readonly m: ScoreRange | null;
}

/** A name with the scores that it asks for. */
export interface NamedCells extends ScoreBox {
  readonly id: string;
  readonly name: Name;
  /** Further combinations that it asks for. */
  readonly also?: readonly ScoreBox[];
}

/** A table of names written for scores from 1 to `scores`; the first name that fits wins. */
export interface NameTable {
  readonly scores: number;
  readonly rows: readonly NamedCells[];
}

/** A table by its name, or one of the person's own. */
export type CellsChoice =
  | { readonly of: 'preset'; readonly preset: string }
  | ({ readonly of: 'own' } & NameTable);

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));
const range = v.pipe(
  v.strictTuple([whole, whole]),
  v.check(([from, to]) => from <= to),
);

const boxEntries = { r: range, f: range, m: v.nullable(range) };

/** All combinations of scores that a name asks for. */
export function boxesOf(name: NamedCells): readonly ScoreBox[] {
  return [name, ...(name.also ?? [])];
}

/** The names that combinations of recency, frequency and monetary scores get. */
export function cellsSetting(label: Text, presets: readonly [string, ...string[]]): Setting<CellsChoice> {
  return {
    control: 'cells',
    label,
    isWide: true,
    initial: { of: 'preset', preset: presets[0] },
    schema: v.variant('of', [
      v.strictObject({ of: v.literal('preset'), preset: v.picklist(presets) }),
      v.pipe(
        v.strictObject({
          of: v.literal('own'),
          scores: v.pipe(whole, v.minValue(2)),
          rows: v.pipe(
            v.array(
              v.strictObject({
                id: v.pipe(idSchema, v.notValue(restSegment)),
                name: nameSchema,
                ...boxEntries,
                also: v.exactOptional(v.pipe(v.array(v.strictObject(boxEntries)), v.maxLength(1000))),
              }),
            ),
            v.minLength(1),
            v.maxLength(100),
            v.check((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
          ),
        }),
        v.check(({ scores, rows }) =>
          rows.flatMap(boxesOf).every(({ r, f, m }) => Math.max(r[1], f[1], m?.[1] ?? 1) <= scores),
        ),
      ),
    ]),
  };
}
