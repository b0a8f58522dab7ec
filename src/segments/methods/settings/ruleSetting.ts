import type { Text } from '../../../language/text.ts';
import { emptyGroup, type Group } from '../../rule.ts';
import { ruleSchema } from './ruleSchema.ts';
import { ruleTraits } from './ruleTraits.ts';
import type { Setting } from './setting.ts';

/** A rule that rows are asked; one that holds nothing lets all of them through. */
export function ruleSetting({ label, hint }: { readonly label: Text; readonly hint?: Text }): Setting<Group> {
  return {
    control: 'rule',
    label,
    ...(hint && { hint }),
    isWide: true,
    initial: emptyGroup('scope'),
    schema: ruleSchema,
    subjects: ruleTraits,
  };
}
