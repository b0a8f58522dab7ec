import * as v from 'valibot';
import type { Name, Text } from '../../../language/text.ts';
import { idSchema } from '../../idSchema.ts';
import { nameSchema } from '../../nameSchema.ts';
import { traitSchema } from '../bands/bandsOf.ts';
import type { Setting, Trait } from './setting.ts';

/** A number that scores 0 at its bad value and 100 at its good one; bad above good: lower is better. */
export interface Metric {
  readonly of: Trait;
  readonly bad: number;
  readonly good: number;
  readonly weight: number;
}

/** A part of a health score: metrics, and its own weight among the others. */
export interface HealthComponent {
  readonly id: string;
  readonly name: Name;
  readonly weight: number;
  readonly metrics: readonly Metric[];
}

const amount = v.pipe(v.number(), v.finite());
const weight = v.pipe(amount, v.minValue(0));

const schema = v.pipe(
  v.array(
    v.strictObject({
      id: idSchema,
      name: nameSchema,
      weight,
      metrics: v.pipe(
        v.array(v.strictObject({ of: traitSchema, bad: amount, good: amount, weight })),
        v.maxLength(50),
      ),
    }),
  ),
  v.maxLength(50),
  v.check((parts) => new Set(parts.map(({ id }) => id)).size === parts.length),
);

/** The weighted parts of a health score. */
export function componentsSetting(label: Text): Setting<readonly HealthComponent[]> {
  return {
    control: 'components',
    label,
    isWide: true,
    initial: [],
    schema,
    subjects: (parts) => parts.flatMap(({ metrics }) => metrics.map(({ of }) => of)),
  };
}
