import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import { suggestYes } from '../../suggestYes.ts';
import { traitSchema } from '../bands/bandsOf.ts';
import type { Setting, Trait } from './setting.ts';

/** What came of a row: a trait and the value of it that means yes; null where it is a yes or no, or none is chosen yet. */
export interface Outcome {
  readonly of: Trait;
  readonly yes: string | null;
}

export interface OutcomeSetting extends Setting<Outcome | null> {
  readonly isOptional: boolean;
}

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly isOptional?: true;
}

/** A choice of what is to be predicted or compared with; a person begins with the trait in the role converted. */
export function outcomeSetting({ label, hint, isOptional }: Asked): OutcomeSetting {
  return {
    control: 'outcome',
    label,
    ...(hint && { hint }),
    isOptional: isOptional ?? false,
    initial: null,
    schema: v.nullable(v.strictObject({ of: traitSchema, yes: v.nullable(v.string()) })),
    start(traits) {
      const found = traits.find(({ role }) => role === 'converted');
      return found ? { of: found.subject, yes: (found.facts && suggestYes(found.facts)[0]) ?? null } : null;
    },
    subjects: (outcome) => (outcome ? [outcome.of] : []),
  };
}
