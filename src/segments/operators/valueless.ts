import * as v from 'valibot';
import { readAs } from '../../language/read.ts';
import type { Operator } from './operator.ts';

const schema = v.optional(v.null_(), null);

type Said = Pick<
  Operator<null>,
  'name' | 'types' | 'label' | 'negativeLabel' | 'offersNegative' | 'test' | 'example'
>;

/** An operator that says it all by its label: its value is null. */
export function valueless(said: Said): Operator<null> {
  return {
    ...said,
    control: 'none',
    initial: null,
    read: (stored) => readAs(schema, stored, said.label),
    isUnfinished: () => false,
    words: () => null,
  };
}
