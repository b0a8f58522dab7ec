import * as v from 'valibot';
import type { Name, Text } from '../../../language/text.ts';
import { idSchema } from '../../idSchema.ts';
import { nameSchema } from '../../nameSchema.ts';
import type { Group } from '../../rule.ts';
import { traitSchema } from '../bands/bandsOf.ts';
import { ruleSchema } from './ruleSchema.ts';
import { ruleTraits } from './ruleTraits.ts';
import type { Setting, Trait } from './setting.ts';

export const pointsGroups = ['fit', 'engagement', 'other'] as const;

export type PointsGroup = (typeof pointsGroups)[number];

/** Points for the rows that a rule matches. */
export interface PointsRule {
  readonly id: string;
  readonly name: Name;
  readonly group: PointsGroup;
  /** May be below zero. */
  readonly points: number;
  readonly rule: Group;
  /** The points fade: so many per cent of them a month since a date. */
  readonly decay: { readonly since: Trait; readonly perMonth: number } | null;
  /** The points count for each time that a number tells, up to so many. */
  readonly times: { readonly of: Trait; readonly most: number } | null;
}

const amount = v.pipe(v.number(), v.finite());

const schema = v.pipe(
  v.array(
    v.strictObject({
      id: idSchema,
      name: nameSchema,
      group: v.picklist(pointsGroups),
      points: amount,
      rule: ruleSchema,
      decay: v.nullable(
        v.strictObject({ since: traitSchema, perMonth: v.pipe(amount, v.minValue(0), v.maxValue(100)) }),
      ),
      times: v.nullable(v.strictObject({ of: traitSchema, most: v.pipe(amount, v.minValue(1)) })),
    }),
  ),
  v.maxLength(200),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length),
);

/** A list of rules that give points. */
export function pointsSetting(label: Text): Setting<readonly PointsRule[]> {
  return {
    control: 'points',
    label,
    isWide: true,
    initial: [],
    schema,
    subjects: (rules) =>
      rules.flatMap(({ rule, decay, times }) => [
        ...ruleTraits(rule),
        ...(decay ? [decay.since] : []),
        ...(times ? [times.of] : []),
      ]),
  };
}
