import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { ColumnType } from '../../../data/column.ts';
import { traitSchema } from '../bands/bandsOf.ts';
import type { KnownTrait, Setting, Trait } from './setting.ts';

/** A choice of one trait; null until one is chosen. */
export interface TraitSetting extends Setting<Trait | null> {
  readonly types: readonly ColumnType[];
  readonly isOptional: boolean;
}

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  /** The types of column that will do. */
  readonly types: readonly ColumnType[];
  /** The roles that speak for a trait, best first; a person begins with the first trait that has one. */
  readonly roles?: readonly string[];
  /** What a person begins with where no trait has one of the roles. */
  readonly otherwise?: (traits: readonly KnownTrait[]) => Trait | null;
  readonly isOptional?: true;
  readonly matters?: Setting['matters'];
}

export function traitSetting({
  label,
  hint,
  types,
  roles = [],
  otherwise,
  isOptional,
  matters,
}: Asked): TraitSetting {
  return {
    control: 'trait',
    label,
    ...(hint && { hint }),
    types,
    isOptional: isOptional ?? false,
    initial: null,
    schema: v.nullable(traitSchema),
    start(traits) {
      const fitting = traits.filter(({ type }) => (types as readonly string[]).includes(type));
      const named = roles.flatMap((role) => fitting.filter((trait) => trait.role === role));
      return named[0]?.subject ?? otherwise?.(fitting) ?? null;
    },
    subjects: (trait) => (trait ? [trait] : []),
    said: (trait, name) => trait && name(trait),
    ...(matters && { matters }),
  };
}
