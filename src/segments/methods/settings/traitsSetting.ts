import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { ColumnType } from '../../../data/column.ts';
import { traitSchema } from '../bands/bandsOf.ts';
import type { KnownTrait, Setting, Trait } from './setting.ts';

/** A choice of several traits, in the order of the table. */
export interface TraitsSetting extends Setting<readonly Trait[]> {
  readonly types: readonly ColumnType[];
}

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly types: readonly ColumnType[];
  /** Which of the traits that fit a person begins with; none unless told. */
  readonly begin?: (fitting: readonly KnownTrait[]) => readonly Trait[];
}

/** So many traits at most, as a guard against documents that were not written by a person. */
const most = 200;

export function traitsSetting({ label, hint, types, begin }: Asked): TraitsSetting {
  return {
    control: 'traits',
    label,
    ...(hint && { hint }),
    types,
    initial: [],
    schema: v.pipe(v.array(traitSchema), v.maxLength(most)),
    start: (traits) =>
      begin?.(traits.filter(({ type }) => (types as readonly string[]).includes(type))) ?? [],
    subjects: (traits) => traits,
    said: (traits, name) => (traits.length > 0 ? { list: traits.map(name) } : null),
  };
}
