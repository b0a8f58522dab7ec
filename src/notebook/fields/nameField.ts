import * as v from 'valibot';
import type { Name, Text } from '../../language/text.ts';
import type { Field } from '../field.ts';
import { schemaField } from './schemaField.ts';

/** A string, or a template's string in every language. */
export const nameSchema = v.union([
  v.string(),
  v.strictObject({ en: v.string(), sv: v.string(), it: v.string(), da: v.string() }),
]);

export function nameField(description: { control: string; label: Text; hint?: Text }): Field<Name> {
  return schemaField<Name>(nameSchema, { ...description, initial: '' });
}
