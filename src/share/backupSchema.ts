import * as v from 'valibot';
import { miniatureSchema } from '../notebook/miniatureSchema.ts';

/** The most notebooks that one back-up holds. */
export const mostNotebooks = 2_000;

/** The shape of a back-up's own page: when it was made, and what is known of each notebook besides itself. */
export const backupSchema = v.object({
  format: v.literal('strata-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.string(), v.isoDate()),
  notebooks: v.pipe(
    v.array(
      v.object({
        edited: v.pipe(v.number(), v.integer(), v.minValue(0)),
        miniature: v.optional(v.fallback(v.optional(miniatureSchema), undefined)),
      }),
    ),
    v.maxLength(mostNotebooks),
  ),
});
