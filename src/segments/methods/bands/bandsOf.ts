import * as v from 'valibot';
import { message } from '../../../language/message.ts';
import { at, failed, type Result } from '../../../language/problem.ts';
import { readAs } from '../../../language/read.ts';
import type { Text } from '../../../language/text.ts';
import type { Subject } from '../../rule.ts';
import { wayNamed } from './index.ts';

/** A number or date with the way that it is cut into bands. */
export interface BandsOf {
  readonly subject: Exclude<Subject, { of: 'segment' }>;
  readonly way: string;
  /** What the way's own `read` reads. */
  readonly options: unknown;
}

/** A column or trait in a document. */
export const traitSchema = v.variant('of', [
  v.strictObject({ of: v.literal('column'), column: v.string() }),
  v.strictObject({ of: v.literal('dimension'), dimension: v.string() }),
]);

export const waySchema = v.strictObject({ way: v.string(), options: v.unknown() });

const unknownWay: Text = {
  en: 'This version does not know the bands “{way}”.',
  sv: 'Den här versionen känner inte till intervallen ”{way}”.',
  it: 'Questa versione non conosce le fasce «{way}».',
  da: 'Denne version kender ikke intervallerne ”{way}”.',
};

/** A stored way with its options as it reads them. */
export function readWay(stored: unknown, label: Text): Result<Omit<BandsOf, 'subject'>> {
  const read = readAs(waySchema, stored, label);
  if (failed(read)) return read;
  const way = wayNamed(read.value.way);
  if (!way) return { problem: { message: message(unknownWay, { way: read.value.way }) } };
  const options = way.read(read.value.options);
  if (failed(options)) return { problem: at(options.problem, { field: 'definition' }) };
  return { value: { way: way.name, options: options.value } };
}
