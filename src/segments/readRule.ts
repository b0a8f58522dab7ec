import * as v from 'valibot';
import { message } from '../language/message.ts';
import { failed, type Problem, type Result } from '../language/problem.ts';
import { readAs } from '../language/read.ts';
import type { Text } from '../language/text.ts';
import { type Condition, deepestRule, type Group, groupMatches, type Rule } from './rule.ts';
import { operatorNamed } from './operators/index.ts';

/** How many conditions, and how many groups, one rule may have. */
export const mostConditions = 2000;

const label: Text = { en: 'Rule', sv: 'Regel', it: 'Regola', da: 'Regel' };

const subjectSchema = v.variant('of', [
  v.strictObject({ of: v.literal('column'), column: v.string() }),
  v.strictObject({ of: v.literal('dimension'), dimension: v.string() }),
  v.strictObject({ of: v.literal('segment') }),
]);

const conditionSchema = v.strictObject({
  id: v.string(),
  kind: v.literal('condition'),
  subject: subjectSchema,
  operator: v.string(),
  value: v.optional(v.unknown()),
  negated: v.exactOptional(v.literal(true)),
  off: v.exactOptional(v.literal(true)),
});

const groupSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    kind: v.literal('group'),
    match: v.picklist(groupMatches),
    atLeast: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    items: v.array(v.unknown()),
    negated: v.exactOptional(v.literal(true)),
    off: v.exactOptional(v.literal(true)),
  }),
  v.check(({ match, atLeast }) => match !== 'atLeast' || atLeast !== undefined),
);

const ruleSchema = v.variant('kind', [conditionSchema, groupSchema]);
