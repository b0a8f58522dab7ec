import * as v from 'valibot';
import { isText, type Name } from '../language/text.ts';
import { segmentColors } from '../segments/segmentColors.ts';
import { type Miniature, miniatureBounds } from './miniature.ts';

const { tables, layers, segments } = miniatureBounds;

const name = v.custom<Name>((value) => typeof value === 'string' || isText(value));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shares = v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.finite())), v.maxLength(layers));

/** The shape of a small picture that comes in a file. */
export const miniatureSchema: v.GenericSchema<unknown, Miniature> = v.object({
  tables: v.pipe(v.array(v.object({ lens: v.string(), rows: count })), v.maxLength(tables)),
  strata: v.nullable(
    v.object({
      name,
      lenses: v.pipe(v.array(v.string()), v.maxLength(layers)),
      segments: v.pipe(
        v.array(v.object({ name, color: v.pipe(count, v.minValue(1), v.maxValue(segmentColors)), shares })),
        v.maxLength(segments),
      ),
      others: shares,
      count,
    }),
  ),
});
