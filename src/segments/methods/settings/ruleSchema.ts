import * as v from 'valibot';
import { failed } from '../../../language/problem.ts';
import { readRule } from '../../readRule.ts';
import type { Group } from '../../rule.ts';

/** A rule among other settings, read as rules are. */
export const ruleSchema: v.GenericSchema<unknown, Group> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readRule(dataset.value);
    if (!failed(read)) return read.value;
    addIssue();
    return NEVER;
  }),
);
