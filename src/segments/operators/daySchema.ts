import * as v from 'valibot';
import { dayOf } from './calendar.ts';

/** A day written yyyy-mm-dd that the calendar has, or null until one is given. */
export const daySchema = v.nullable(
  v.pipe(
    v.string(),
    v.check((written) => dayOf(written) !== null),
  ),
);
