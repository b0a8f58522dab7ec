import * as v from 'valibot';
import { message } from './message.ts';
import type { Result } from './problem.ts';
import type { Text } from './text.ts';

const unreadable: Text = {
  en: '“{label}” holds something this version cannot read.',
  sv: '”{label}” innehåller något som den här versionen inte kan läsa.',
  it: '«{label}» contiene qualcosa che questa versione non sa leggere.',
  da: '”{label}” indeholder noget, som denne version ikke kan læse.',
};

const setAgain: Text = {
  en: 'Set it again.',
  sv: 'Ange det på nytt.',
  it: 'Impostalo di nuovo.',
  da: 'Angiv det igen.',
};

/** A stored value as the schema has it, or a problem that names what the value is for. */
export function readAs<Value>(
  schema: v.GenericSchema<unknown, Value>,
  stored: unknown,
  label: Text,
): Result<Value> {
  const read = v.safeParse(schema, stored, { abortEarly: true });
  if (read.success) return { value: read.output };
  return { problem: { message: message(unreadable, { label }), remedy: message(setAgain) } };
}
