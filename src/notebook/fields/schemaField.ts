import type * as v from 'valibot';
import { readAs } from '../../language/read.ts';
import type { Field } from '../field.ts';

/** A field whose stored value is checked by a Valibot schema. */
export function schemaField<Value>(
  schema: v.GenericSchema<unknown, Value>,
  description: Omit<Field<Value>, 'read'>,
): Field<Value> {
  return { ...description, read: (stored) => readAs(schema, stored, description.label) };
}
